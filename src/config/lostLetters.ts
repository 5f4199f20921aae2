import { everyValue } from './everyValue';
import { dottedPath, type Problem } from './problem';

/** What a decoder puts in the place of bytes that are no UTF-8; no owner writes it. */
const LOST = '\uFFFD';

/** Half of a surrogate pair: cut out of an emoji, as JSON can write it and UTF-8 cannot. */
const HALF = /\p{Surrogate}/u;

/** Texts and keys whose letters were lost because the file was saved in another encoding, and such as no database keeps whole. */
export function lostLetters(root: unknown): Problem[] {
  return everyValue(root).flatMap(({ key, value, path }) => {
    const parts = [key, value].filter((part) => typeof part === 'string');
    const message = parts.some((part) => part.includes(LOST))
      ? 'Letters of this were lost (�): the file was not saved as UTF-8. Write them again and save the file as UTF-8, in Notepad by “Save as”, Encoding: UTF-8.'
      : parts.some((part) => part.includes('\0') || HALF.test(part))
        ? 'This holds half an emoji (\\ud800 to \\udfff) or a NUL (\\u0000), with which no text can be kept as it is shown. Take it out.'
        : undefined;
    return message === undefined
      ? []
      : { code: 'letters-lost', path: dottedPath(path), value, message };
  });
}
