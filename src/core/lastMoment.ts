import { isoTime } from './isoTime';

/** The last moment of a day, like `2031-12-31`, in UTC and milliseconds; `undefined` where it is none. */
export function lastMomentMs(day: string): number | undefined {
  const ms = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T23:59:59.999Z`) : Number.NaN;
  return Number.isNaN(ms) || !isoTime(ms).startsWith(day) ? undefined : ms;
}
