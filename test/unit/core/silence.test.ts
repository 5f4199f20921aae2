import { expect, test } from 'vitest';
import { KNOWN_DAYS, silentDays } from '../../../src/core/silence';

/** Days as a line, today first: `x` brought something, `.` nothing; all before it nothing. */
const days = (line: string) => [...line.padEnd(KNOWN_DAYS, '.')].map((day) => day === 'x');

const DAILY = 'x'.repeat(14);

test.each([
  ['daily, and none for two days', `...${DAILY}`, 2],
  ['daily, and one whole day', `..${DAILY}`, undefined],
  ['daily, and something today again', `x..${DAILY}`, undefined],
  ['daily, and none for five days', `......${DAILY}`, 5],
  ['daily, and none for fourteen days', `${'.'.repeat(15)}${DAILY}`, 14],
  ['daily, and none for longer than anybody is reminded', `${'.'.repeat(16)}${DAILY}`, undefined],
  ['ten of fourteen days', '...xxx.xxx.xx.xx.', 2],
  ['one of the two on a weekday that never brings any', '...xx.xxx.xx.xxx.', undefined],
  ['ten days in a row, none before', `...${'x'.repeat(10)}`, 2],
  ['nine of fourteen days', `...${'x'.repeat(9)}`, undefined],
  ['nothing ever', '', undefined],
  // Today a Monday: Sunday, Saturday, then five working days and so on.
  ['Monday to Friday, on Monday', '...xxxxx..xxxxx', undefined],
  ['Monday to Friday, on Tuesday', '....xxxxx..xxxxx', undefined],
  ['Monday to Friday, on Wednesday', '.....xxxxx..xxxxx', 4],
])('%s → %s: %s', (_, line, expected) => {
  expect(silentDays(days(line))).toBe(expected);
});
