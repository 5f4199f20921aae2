import { isoTime } from './isoTime';
import { DAY_MS } from './settings';

/** Days off in Russia each year (Labour Code, art. 112), as month and day; those that the government moves are named by the owner. */
const HOLIDAYS_RU = [
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
];

/**
 * The end of the last of so many working days in Russia after a day, in milliseconds: the day something
 * came does not count. `holidays` are further days off, like `2027-01-11`. Days end as they do in Moscow.
 */
export function afterWorkingDays(
  fromMs: number,
  days: number,
  holidays: readonly string[],
): number {
  let dayMs = moscowDay(fromMs);
  for (let left = days; left > 0; ) {
    dayMs += DAY_MS;
    if (isWorkingDay(dayMs, holidays)) left -= 1;
  }
  return dayMs + DAY_MS - 1 - MOSCOW_MS;
}

/** How many working days in Russia come after one moment up to the day of another, which counts; both in milliseconds. */
export function workingDaysUntil(
  fromMs: number,
  untilMs: number,
  holidays: readonly string[],
): number {
  let count = 0;
  const lastMs = moscowDay(untilMs);
  for (let dayMs = moscowDay(fromMs) + DAY_MS; dayMs <= lastMs; dayMs += DAY_MS) {
    if (isWorkingDay(dayMs, holidays)) count += 1;
  }
  return count;
}

/** The same day of the next month, or its last one, at the same time; in milliseconds. */
export function afterMonth(fromMs: number): number {
  const from = new Date(fromMs);
  const day = from.getUTCDate();
  const next = new Date(fromMs);
  next.setUTCDate(1);
  next.setUTCMonth(from.getUTCMonth() + 1);
  const lastDay = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  next.setUTCDate(Math.min(day, lastDay));
  return next.getTime();
}

const MOSCOW_MS = 3 * 3_600_000;

/** The beginning of a day in Moscow, written as if it were UTC. */
function moscowDay(ms: number): number {
  return Math.floor((ms + MOSCOW_MS) / DAY_MS) * DAY_MS;
}

function isWorkingDay(dayMs: number, holidays: readonly string[]): boolean {
  const day = isoTime(dayMs).slice(0, 10);
  const weekday = new Date(dayMs).getUTCDay();
  const isOff = weekday === 0 || weekday === 6 || HOLIDAYS_RU.includes(day.slice(5));
  return !isOff && !holidays.includes(day);
}
