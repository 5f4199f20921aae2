import { dottedPath, type Problem, valueAt } from '../config/problem';

/** Strings and the signs that JSON is built of; numbers and words between them need no look. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** An object that is being read, by the line of each key, or a list, by how far it is. */
type Open = { lines: Map<string, number>; key: string } | { index: number };

/**
 * Keys that stand twice in one object of a text that `JSON.parse` took: it keeps the last and drops the
 * others without a word. `value` is what came of the text.
 */
export function writtenTwice(text: string, value: unknown): Problem[] {
  const found: Problem[] = [];
  const open: Open[] = [];
  const pathNow = () => open.map((one) => ('lines' in one ? one.key : one.index));
  let line = 1;
  let lineFrom = 0;
  let string: { key: string; line: number } | undefined;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    line += text.slice(lineFrom, index).split('\n').length - 1;
    lineFrom = index;
    const inner = open.at(-1);
    if (token.startsWith('"')) string = { key: String(JSON.parse(token)), line };
    else if (token === ':' && string && inner && 'lines' in inner) {
      const before = inner.lines.get(string.key);
      inner.key = string.key;
      inner.lines.set(string.key, line);
      if (before !== undefined) found.push(twice(value, pathNow(), before, string.line));
    } else if (token === '{') open.push({ lines: new Map(), key: '' });
    else if (token === '[') open.push({ index: 0 });
    else if (token === ',' && inner && 'index' in inner) inner.index += 1;
    else if (token === '}' || token === ']') open.pop();
  }
  return found;
}

function twice(value: unknown, path: (string | number)[], first: number, second: number): Problem {
  return {
    path: dottedPath(path),
    value: valueAt(value, path),
    message: `This key is written twice, in line ${first} and in line ${second}, and what stands in line ${first} is dropped. Keep one, with all that belongs to it.`,
  };
}
