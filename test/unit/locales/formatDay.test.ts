import { expect, test } from 'vitest';
import { formatDay } from '../../../src/ui/formatDay';

test.each([
  ['ru', '22 ноября 2026 года'],
  ['en', 'November 22, 2026'],
  ['de', '22. November 2026'],
  ['sr', '22. новембар 2026'],
  ['bg', '22 ноември 2026 г'],
  ['lt', '2026 m. lapkričio 22 d'],
  ['hu', '2026. november 22'],
  ['hy', '22 նոյեմբերի, 2026 թ.'],
  ['tlh', '22.11.2026'],
])('a day in %s is “%s”', (locale, words) => {
  expect(formatDay('2026-11-22T00:00:00.000Z', locale)).toBe(words);
});
