import { dottedPath, type Problem, valueAt } from '../config/problem';
import { jsonOddities } from '../core/jsonOddities';

/**
 * Keys that stand twice in one object of a text that `JSON.parse` took: it keeps the last and drops the
 * others without a word. `value` is what came of the text.
 */
export function writtenTwice(text: string, value: unknown): Problem[] {
  return jsonOddities(text).flatMap((oddity) => {
    if (oddity.kind !== 'twice') return [];
    const { path, lines } = oddity;
    const [first, second] = lines;
    return {
      code: 'key-twice',
      path: dottedPath(path),
      value: valueAt(value, path),
      message: `This key is written twice, in line ${first} and in line ${second}, and what stands in line ${first} is dropped. Keep one, with all that belongs to it.`,
    };
  });
}
