/** Where JSON stops being JSON; lines and columns count from 1. */
export type JsonFault = { line: number; column: number; message: string };

const TOKEN = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What a string consists of between its quotes, piece by piece: one pattern for all has no stack for a very long one. */
const PIECE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in strings
  /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Wanted =
  | 'value'
  | 'item'
  | 'value-or-end'
  | 'key'
  | 'key-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'end';

const WANTED: Readonly<Record<Wanted, string>> = {
  value: 'a value',
  item: 'a value (a comma before the closing bracket is one too many)',
  'value-or-end': 'a value or ]',
  key: 'a key in double quotes (a comma before the closing brace is one too many)',
  'key-or-end': 'a key in double quotes or }',
  colon: 'a colon after the key',
  'comma-or-end': 'a comma or the closing bracket',
  end: 'the end of the file',
};

/**
 * The first fault of a text that `JSON.parse` refused; `undefined` for sound JSON. Node 20 names
 * no position for most faults, so the place is found here.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    at = skipSpace(text, at);
    if (at >= text.length) {
      return wanted === 'end' ? undefined : faultAt(text, at, 'The file ends too early');
    }
    const token = tokenAt(text, at);
    const next: Wanted | undefined = token === undefined ? undefined : step(wanted, token, open);
    if (token === undefined || next === undefined) {
      return faultAt(text, at, describeFault(text, at, wanted, token));
    }
    wanted = next;
    at += token.length;
  }
}

/** The token that begins at an index; `undefined` where none does. */
function tokenAt(text: string, at: number): string | undefined {
  if (text[at] !== '"') {
    TOKEN.lastIndex = at;
    return TOKEN.exec(text)?.[0];
  }
  PIECE.lastIndex = at + 1;
  let end = PIECE.lastIndex;
  while (PIECE.test(text)) end = PIECE.lastIndex;
  return text[end] === '"' ? text.slice(at, end + 1) : undefined;
}

/** What may follow a token; `undefined` where the token may not stand. `open` holds the open brackets. */
function step(wanted: Wanted, token: string, open: string[]): Wanted | undefined {
  const isEnd = token === '}' || token === ']';
  if (isEnd) {
    const fits = open.at(-1) === (token === '}' ? '{' : '[');
    if (!fits || !wanted.endsWith('-or-end')) return undefined;
    open.pop();
    return afterValue(open);
  }
  if (wanted === 'colon') return token === ':' ? 'value' : undefined;
  if (wanted === 'comma-or-end') {
    if (token !== ',') return undefined;
    return open.at(-1) === '{' ? 'key' : 'item';
  }
  if (wanted.startsWith('key')) return token.startsWith('"') ? 'colon' : undefined;
  if (wanted === 'end' || token === ',' || token === ':') return undefined;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  return afterValue(open);
}

function afterValue(open: readonly string[]): Wanted {
  return open.length > 0 ? 'comma-or-end' : 'end';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
  return at;
}

function describeFault(
  text: string,
  at: number,
  wanted: Wanted,
  token: string | undefined,
): string {
  if (['//', '/*', '#'].some((mark) => text.startsWith(mark, at))) {
    return 'JSON has no comments. Take this one out';
  }
  if (token === undefined && text[at] === '"')
    return 'This string is not closed, or holds a character that must be escaped';
  return `Expected ${WANTED[wanted]}`;
}

function faultAt(text: string, at: number, message: string): JsonFault {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message };
}
