import { isoTime } from '../core/isoTime';
import { DAY_MS } from '../core/settings';

/** When a day, `yyyy-mm-dd`, begins in a zone, ISO 8601 in UTC; the zone is the server's own where it is `undefined`. */
export function startOfDay(day: string, zone: string | undefined): string {
  const utcMs = Date.parse(day);
  // The offset near midnight of UTC may be that of before a change of clocks: it is asked for again.
  const nearMs = utcMs - offsetMs(utcMs, zone);
  return isoTime(utcMs - offsetMs(nearMs, zone));
}

/** The day so many days before another. */
export function dayBefore(day: string, days: number): string {
  return isoTime(Date.parse(day) - days * DAY_MS).slice(0, 10);
}

/** The day that a moment falls on in a zone, like `2026-11-28`; on the server's own calendar where the zone is `undefined`. */
export function dayOf(ms: number, zone: string | undefined): string {
  return isoTime(ms + offsetMs(ms, zone)).slice(0, 10);
}

/** By zone: to make one takes longer than a page of rows. */
const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** By how much the clocks of a zone are ahead of UTC at a moment. */
function offsetMs(ms: number, zone: string | undefined): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(
    format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}

/** Whether something written is a day, `yyyy-mm-dd`. */
export function isDay(written: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(Date.parse(written));
}
