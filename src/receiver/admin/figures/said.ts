import type { AdminWords } from '../words';

/** By language: to make one takes longer than a page of rows. */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A number as it is written in the page's language. */
export function numberWords(words: AdminWords, value: number): string {
  const lang = langOf(words);
  const format = numbers.get(lang) ?? new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  numbers.set(lang, format);
  return format.format(value);
}

/** How much of a whole something is; a dash where there is no whole. */
export function shareWords(words: AdminWords, part: number, whole: number): string {
  return whole > 0 ? `${numberWords(words, Math.round((part / whole) * 1000) / 10)} %` : '—';
}

/** A day, `2026-11-28`, in short. */
export function dayWords(words: AdminWords, day: string): string {
  return dateWords(words, day, { day: 'numeric', month: 'short' });
}

/** A month, `2026-11`, in words. */
export function monthWords(words: AdminWords, month: string): string {
  return dateWords(words, `${month}-01`, { month: 'long', year: 'numeric' });
}

function dateWords(words: AdminWords, day: string, parts: Intl.DateTimeFormatOptions): string {
  const lang = langOf(words);
  const key = `${lang} ${Object.keys(parts)}`;
  // The day is the owner's already: it is only written.
  const format = dates.get(key) ?? new Intl.DateTimeFormat(lang, { ...parts, timeZone: 'UTC' });
  dates.set(key, format);
  return format.format(Date.parse(day));
}

/** English as the world writes it: the day before the month. */
const langOf = (words: AdminWords) => (words('lang') === 'en' ? 'en-GB' : words('lang'));
