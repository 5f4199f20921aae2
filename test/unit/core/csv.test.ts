import { expect, test } from 'vitest';
import { csvRow } from '../../../src/core/csv';

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Cells as a program reads them that takes `mark` for what parts them, and a quote only where a cell begins. */
function cellsOf(text: string, mark: ',' | ';'): string[] {
  const plain = new RegExp(`[^${mark}\\r\\n]*`, 'y');
  const cells: string[] = [];
  for (let at = 0; at < text.length; ) {
    const [quoted = '', inside = ''] = /^"((?:[^"]|"")*)"/.exec(text.slice(at)) ?? [];
    plain.lastIndex = at + quoted.length;
    const [more = ''] = plain.exec(text) ?? [];
    cells.push(inside.replaceAll('""', '"') + more);
    at += quoted.length + more.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return cells;
}

test.each([
  '=1+1',
  '+7 999',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  '＋1',
  'x;=1+1',
  'x";=1+1',
  'x;"=1',
  'x;""=1',
  'x\n=1+1',
  'x\r\n=1+1',
  'x;\t=1',
  ';;=1',
  'a,b;=1',
])('%j is no formula where commas part cells, nor where semicolons do, as in Russia', (value) => {
  const row = csvRow(['Анна', value, 'x']);
  expect(cellsOf(row, ',').filter((cell) => FORMULA.test(cell))).toEqual([]);
  expect(cellsOf(row, ';').filter((cell) => FORMULA.test(cell))).toEqual([]);
});

test.each(['Анна', 'a, "b"', 'две\nстроки', 'a; b', 'x=1', 'a-b'])(
  '%j is read as it was written',
  (value) => {
    expect(cellsOf(csvRow([value]), ',')).toEqual([value]);
  },
);
