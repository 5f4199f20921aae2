import { isoTime } from '../../core/isoTime';
import { DAY_MS } from '../../core/settings';

/** One day of a place: from its first moment to that of the next, ISO 8601 in UTC. */
export type Day = { from: string; to: string };

/** The last days of a time zone, today first; of UTC where none is named. */
export function daysBack(nowMs: number, timeZone: string | undefined, count: number): Day[] {
  const zone = new Intl.DateTimeFormat('en', {
    ...{ timeZone: timeZone ?? 'UTC', hourCycle: 'h23', era: 'short' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  /** What a clock of that place shows, as if it stood in UTC. */
  const shown = (ms: number) => {
    const parts = Object.fromEntries(
      zone.formatToParts(ms).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
  const today = Math.floor(shown(nowMs) / DAY_MS);
  /** When a day of that place begins: clocks may have been set in between, so the guess is mended once. */
  const beginning = (day: number) => {
    const guess = day * DAY_MS - (shown(nowMs) - Math.floor(nowMs / 1000) * 1000);
    return guess + (day * DAY_MS - shown(guess));
  };
  return Array.from({ length: count }, (_, back) => ({
    from: isoTime(beginning(today - back)),
    to: isoTime(beginning(today - back + 1)),
  }));
}
