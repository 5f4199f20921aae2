import { html } from 'hono/html';
import { type Html, page } from '../pages/page';
import type { AdminWords } from './words';

/** A page of the owner's around its content. */
export function adminPage(words: AdminWords, title: string, content: Html): Html {
  return page({ lang: words('lang'), owner: 'Assent' }, title, content);
}

/** A time of the owner's zone, in the page's language. */
export function time(words: AdminWords, instant: string): Html {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return html`${instant}`;
  return html`<time datetime="${at.toISOString()}">${formatOf(words).format(at)}</time>`;
}

/** The same within a sentence. */
export function timeText(words: AdminWords, instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : formatOf(words).format(at);
}

/** By language and zone: to make one takes longer than a page of rows. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(words: AdminWords): Intl.DateTimeFormat {
  const lang = words('lang');
  const key = `${lang} ${words.zone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(lang, {
      timeZone: words.zone,
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      // As the rows of the inbox have it, in any language.
      hourCycle: 'h23',
      // Whoever named a zone knows it.
      ...(words.zone === undefined && { timeZoneName: 'short' }),
    });
  formats.set(key, format);
  return format;
}

/** A term and what it says, or nothing where there is nothing to say. */
export function term(name: string, value: Html | string | undefined): Html | '' {
  return value === undefined || value === '' ? '' : html`<dt>${name}</dt><dd>${value}</dd>`;
}

/** A page that says one thing. */
export function notePage(words: AdminWords, title: string, text?: string): Html {
  return adminPage(
    words,
    title,
    html`<main class="card narrow">
<h1>${title}</h1>
${text === undefined ? '' : html`<p>${text}</p>`}
<p><a href="/admin/leads">${words('lead.back')}</a></p>
</main>`,
  );
}
