import { everyValue } from './everyValue';
import { dottedPath, type Problem } from './problem';

/** What a decoder puts in the place of bytes that are no UTF-8; no owner writes it. */
const LOST = '\uFFFD';

/** Texts and keys whose letters were lost because the file was saved in another encoding. */
export function lostLetters(root: unknown): Problem[] {
  return everyValue(root)
    .filter(({ key, value }) => isLost(key) || isLost(value))
    .map(({ path, value }) => ({
      path: dottedPath(path),
      value,
      message:
        'Letters of this were lost (�): the file was not saved as UTF-8. Write them again and save the file as UTF-8, in Notepad by “Save as”, Encoding: UTF-8.',
    }));
}

function isLost(part: unknown): boolean {
  return typeof part === 'string' && part.includes(LOST);
}
