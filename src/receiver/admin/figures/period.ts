import { dayBefore } from '../../zoneDays';

/** Days that are shown: the last so many, or a month, `2026-11`. */
export type Period = { days: 30 | 90 } | { month: string };

/** Which period an address asks for; the last 30 days where it names none. */
export function periodOf(get: (name: string) => string | undefined): Period {
  const month = get('month') ?? '';
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return { month };
  return { days: get('days') === '90' ? 90 : 30 };
}

/** Its days, oldest first; none that is yet to come. */
export function daysOf(period: Period, today: string): string[] {
  const back = (count: number) =>
    Array.from({ length: count }, (_, n) => dayBefore(today, count - 1 - n));
  if ('days' in period) return back(period.days);
  return Array.from({ length: 31 }, (_, n) => dayBefore(`${period.month}-01`, -n)).filter(
    (day) => day.startsWith(period.month) && day <= today,
  );
}

/** Months from that of the first day to that of the last, the newest first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let month = last.slice(0, 7);
  while (month >= first.slice(0, 7) && months.length < 120) {
    months.push(month);
    month = dayBefore(`${month}-01`, 1).slice(0, 7);
  }
  return months;
}
