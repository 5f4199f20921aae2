import type { Plain } from './plain';

/** Reads a table with a head row, parted by commas, semicolons or tabs; `undefined` for what is none. */
export function readTable(text: string): Plain[] | undefined {
  const [head = ''] = text.split(/\r?\n/, 1);
  const mark = [',', ';', '\t'].find((one) => head.split(one).length > 2);
  if (mark === undefined || /[{}()]/.test(head)) return undefined;
  const [names = [], ...rows] = rowsOf(text, mark);
  return rows
    .filter((row) => row.some((cell) => cell.trim()))
    .map((row) => new Map(names.map((name, index) => [name.trim(), row[index] ?? ''])));
}

/** Rows as RFC 4180 has them: quotes hold marks and line ends, and are written twice within. */
function rowsOf(text: string, mark: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted && sign === '"' && text[at + 1] === '"') cell += text[at++];
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === mark) end();
    else if (!isQuoted && sign === '\n') {
      end();
      rows.push([]);
    } else if (isQuoted || sign !== '\r') cell += sign;
  }
  end();
  return rows;
}
