import { html } from 'hono/html';
import type { Html } from '../../pages/page';
import { dayBefore, dayOf } from '../../zoneDays';
import { timeText } from '../layout';
import type { AdminWords } from '../words';

/** When something was, as people say it: “today 14:05”; the whole date and time beside it for who points at it. */
export function when(words: AdminWords, instant: string, nowMs: number): Html {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return html`${instant}`;
  return html`<time datetime="${at.toISOString()}" title="${timeText(words, instant)}">${whenText(words, at.getTime(), nowMs)}</time>`;
}

function whenText(words: AdminWords, ms: number, nowMs: number): string {
  const { zone } = words;
  const [day, today] = [dayOf(ms, zone), dayOf(nowMs, zone)];
  const time = formatOf(words, 'time').format(ms);
  if (day === today) return words('when.today', { time });
  if (day === dayBefore(today, 1)) return words('when.yesterday', { time });
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const date = formatOf(words, isThisYear ? 'day' : 'year').format(ms);
  return words('when.day', { day: date, time });
}

const OPTIONS = {
  time: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  year: { day: 'numeric', month: 'short', year: 'numeric' },
} as const;

/** By language, zone and kind: to make one takes longer than a page of rows. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(words: AdminWords, kind: keyof typeof OPTIONS): Intl.DateTimeFormat {
  // English as the world writes it: 24 hours, the day before the month.
  const lang = words('lang') === 'en' ? 'en-GB' : words('lang');
  const key = `${lang} ${words.zone} ${kind}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(lang, { timeZone: words.zone, ...OPTIONS[kind] });
  formats.set(key, format);
  return format;
}
