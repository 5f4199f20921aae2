import { expect, test } from 'vitest';
import { findJsonFault } from '../../src/cli/jsonFault';
import full from '../fixtures/config/full.json';

test.each([
  ['{\n  "a": 1,\n}', 3, 1, /comma before the closing brace/],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /a comma/],
  ['{ "a" 1 }', 1, 7, /a colon/],
  ["{ 'a': 1 }", 1, 3, /double quotes/],
  ['{\n // note\n}', 2, 2, /no comments/],
  ['{ "a": [1, 2 }', 1, 14, /a comma or the closing bracket/],
  ['{ "a": "x\ny" }', 1, 8, /not closed/],
  ['{ "a": 1', 1, 9, /ends too early/],
  ['', 1, 1, /ends too early/],
  ['{} {}', 1, 4, /the end of the file/],
  ['{ "a": undefined }', 1, 8, /a value/],
  ['[1,]', 1, 4, /a value/],
  // The way out stands in the words.
  ['[1,]', 1, 4, /^Expected a value \(a comma before the closing bracket is one too many\)$/],
  ['[1,\n]', 2, 1, /^Expected a value \(a comma before the closing bracket is one too many\)$/],
  ['{ "a": }', 1, 8, /^Expected a value$/],
  ['{} // note', 1, 4, /^JSON has no comments\. Take this one out$/],
  ['{ /* note */ }', 1, 3, /^JSON has no comments\. Take this one out$/],
  ['# note\n{}', 1, 1, /^JSON has no comments\. Take this one out$/],
  ['{,}', 1, 2, /^Expected a key in double quotes or \}$/],
  ['{ "a": 1, }', 1, 11, /^Expected a key in double quotes \(a comma before the closing brace/],
])('%j → %i:%i', (text, line, column, message) => {
  const fault = findJsonFault(text);
  expect(fault).toMatchObject({ line, column });
  expect(fault?.message).toMatch(message);
});

test.each([
  ['signs', 'x'.repeat(20_000_000)],
  ['escapes', String.raw`\n`.repeat(10_000_000)],
])('a string of very many %s is read to its end', (_, text) => {
  expect(findJsonFault(`{"a":"${text}"}`)).toBeUndefined();
  expect(findJsonFault(`{"a":"${text}`)?.message).toMatch(/not closed/);
});

test('it agrees with JSON.parse on every damaged configuration', () => {
  const text = JSON.stringify(full, undefined, 1);
  const damages = [
    (at: number) => text.slice(0, at) + text.slice(at + 1),
    (at: number) => text.slice(0, at),
    ...['"', '}', ']', ',', ':', '0', '\\', '\n'].map(
      (put) => (at: number) => text.slice(0, at) + put + text.slice(at),
    ),
  ];
  for (let at = 0; at < text.length; at += 3) {
    for (const damage of damages) {
      const damaged = damage(at);
      expect([damaged, findJsonFault(damaged) === undefined]).toEqual([damaged, parses(damaged)]);
    }
  }
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
