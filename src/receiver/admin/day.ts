import { html } from 'hono/html';
import type { Html } from '../pages/page';
import type { AdminWords } from './words';

/** By language and zone: to make one takes longer than a page of rows. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant in the owner's zone, in the page's language; of a day, `2026-11-22`, that day. */
export function day(words: AdminWords, at: string): Html {
  return html`<time datetime="${at}">${dayText(words, at)}</time>`;
}

/** The same within a sentence. */
export function dayText(words: AdminWords, at: string): string {
  const date = new Date(at);
  const zone = at.length === '2026-11-22'.length ? 'UTC' : words.zone;
  return Number.isNaN(date.getTime()) ? at : formatOf(words('lang'), zone).format(date);
}

function formatOf(lang: string, zone: string | undefined): Intl.DateTimeFormat {
  const key = `${lang} ${zone}`;
  const known = formats.get(key);
  if (known) return known;
  const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const made = new Intl.DateTimeFormat(lang, { timeZone: zone, ...parts });
  formats.set(key, made);
  return made;
}
