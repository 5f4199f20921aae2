import { html } from 'hono/html';
import { type Html, page } from '../pages/page';
import type { AdminWords } from './words';

/** A page of the owner's around its content. */
export function adminPage(words: AdminWords, title: string, content: Html): Html {
  return page({ lang: words('lang'), owner: 'Assent' }, title, content);
}

/** The pages that the bar leads to. */
type Place = 'leads' | 'consents' | 'requests' | 'deliveries' | 'exports';

/** The bar above the owner's pages; `formToken` goes with the button that signs out. */
export function topBar(words: AdminWords, formToken: string, here?: Place): Html {
  const link = (place: Place, path: string) =>
    html`<a href="${path}" ${place === here ? html`aria-current="page"` : ''}>${words(`${place}.title`)}</a>`;
  return html`<header class="bar">
<a class="brand" href="/admin">Assent</a>
<nav>${link('leads', '/admin')} ${link('consents', '/admin/consents')} ${link('requests', '/admin/requests')} ${link('deliveries', '/admin/deliveries')} ${link('exports', '/admin/exports')}</nav>
<form method="post" action="/admin/sign-out"><input type="hidden" name="token" value="${formToken}"><button class="plain">${words('signOut')}</button></form>
</header>`;
}

/** A time of the server's own zone, in the page's language. */
export function time(words: AdminWords, instant: string): Html {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return html`${instant}`;
  return html`<time datetime="${at.toISOString()}">${formatOf(words('lang')).format(at)}</time>`;
}

/** The same within a sentence. */
export function timeText(words: AdminWords, instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : formatOf(words('lang')).format(at);
}

/** By language: to make one takes longer than a page of rows. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: string): Intl.DateTimeFormat {
  const format =
    formats.get(lang) ??
    new Intl.DateTimeFormat(lang, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    });
  formats.set(lang, format);
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
<p><a href="/admin">${words('lead.back')}</a></p>
</main>`,
  );
}
