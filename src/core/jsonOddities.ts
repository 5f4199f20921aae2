/** Where something stands in a JSON text. */
export type JsonPath = (string | number)[];

/** What `JSON.parse` lets pass without a word, although two readers may read it in two ways. */
export type JsonOddity =
  /** A key that stands twice in one object, in these two lines: the last one is kept. */
  | { kind: 'twice'; path: JsonPath; lines: [number, number] }
  /** A number that is written in another way than its shortest (`1.0`, `1e3`). */
  | { kind: 'number'; path: JsonPath; written: string };

/** Where strings begin, numbers and the signs that JSON is built of; words between them need no look. */
const TOKEN = /["{}[\],:]|-?\d[\d.eE+-]*/g;

/** An object that is being read, by the line of each key, or a list, by how far it is. */
type Open = { lines: Record<string, number>; key: string } | { index: number };

/** All oddities of a text that `JSON.parse` took, in their order. */
export function jsonOddities(text: string): JsonOddity[] {
  const found: JsonOddity[] = [];
  const open: Open[] = [];
  const pathNow = () => open.map((one) => ('lines' in one ? one.key : one.index));
  let line = 1;
  let lineFrom = 0;
  let string: { key: string; line: number } | undefined;
  const tokens = new RegExp(TOKEN);
  for (;;) {
    const match = tokens.exec(text);
    if (!match) return found;
    const { 0: token, index } = match;
    line += text.slice(lineFrom, index).split('\n').length - 1;
    lineFrom = index;
    const inner = open.at(-1);
    if (token === '"') {
      tokens.lastIndex = endOfString(text, index);
      string = { key: String(JSON.parse(text.slice(index, tokens.lastIndex))), line };
    } else if (token === ':' && string && inner && 'lines' in inner) {
      const before = inner.lines[string.key];
      inner.key = string.key;
      inner.lines[string.key] = line;
      if (before !== undefined) {
        found.push({ kind: 'twice', path: pathNow(), lines: [before, string.line] });
      }
    } else if (token === '{') open.push({ lines: Object.create(null), key: '' });
    else if (token === '[') open.push({ index: 0 });
    else if (token === ',' && inner && 'index' in inner) inner.index += 1;
    else if (token === '}' || token === ']') open.pop();
    else if (/^[-\d]/.test(token) && String(Number(token)) !== token) {
      found.push({ kind: 'number', path: pathNow(), written: token });
    }
  }
}

/** The index behind a string of sound JSON that begins at `start`: a pattern has no stack for a very long one. */
function endOfString(text: string, start: number): number {
  let quote = start;
  let slash = 0;
  do {
    quote = text.indexOf('"', quote + 1);
    slash = quote - 1;
    while (text[slash] === '\\') slash -= 1;
    // Behind an even number of backslashes it is not escaped.
  } while ((quote - slash) % 2 === 0);
  return quote + 1;
}
