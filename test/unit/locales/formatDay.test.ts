import { expect, test } from 'vitest';
import { formatDay } from '../../../src/ui/formatDay';

test.each([
  ['ru', '22 ноября 2026 года'],
  ['en', 'November 22, 2026'],
  ['de', '22. November 2026'],
  ['sr', '22. новембар 2026'],
  ['tlh', '22.11.2026'],
])('a day in %s is “%s”', (locale, words) => {
  expect(formatDay('2026-11-22T00:00:00.000Z', locale)).toBe(words);
});
