import { expect, test } from 'vitest';
import { wellFormedJson } from '../../../src/core/json';

test.each([
  ['a whole pair', String.raw`"\ud83d\udc08"`, String.raw`"\ud83d\udc08"`],
  ['a pair in capitals', String.raw`"\uD83D\uDC08"`, String.raw`"\uD83D\uDC08"`],
  ['the first half', String.raw`"\ud83d"`, String.raw`"\ufffd"`],
  ['the second half', String.raw`"\uDC08x"`, String.raw`"\ufffdx"`],
  ['the halves in the wrong order', String.raw`"\udc08\ud83d"`, String.raw`"\ufffd\ufffd"`],
  ['a half before a pair', String.raw`"\ud83d\ud83d\udc08"`, String.raw`"\ufffd\ud83d\udc08"`],
  ['a half before another escape', String.raw`"\ud83d\u0041\n"`, String.raw`"\ufffd\u0041\n"`],
  ['a name', String.raw`{"\ud83d":1}`, String.raw`{"\ufffd":1}`],
  ['what only looks like an escape', String.raw`"\\ud83d"`, String.raw`"\\ud83d"`],
  ['an escape behind a backslash', String.raw`"\\\ud83d"`, String.raw`"\\\ufffd"`],
  ['what is no JSON', String.raw`"\ud8zz\\"`, String.raw`"\ud8zz\\"`],
])('%s in JSON → none stands alone', (_, json, wellFormed) => {
  expect(wellFormedJson(json)).toBe(wellFormed);
});

test('what goes in well-formed comes out as it was', () => {
  const json = JSON.stringify({ name: 'Анна "Ня" \\ 🐈 \u0000 \u2028' });
  expect(wellFormedJson(json)).toBe(json);
});
