import { html } from 'hono/html';
import type { Words } from './words';

/** A piece of a page, escaped already. */
export type Html = ReturnType<typeof html>;

/** Whose page it is, and in which language. */
export type PageHead = { lang: string; owner: string };

/** A page of ours around its content. */
export function page(head: Words | PageHead, title: string, content: Html): Html {
  const { lang, owner } =
    typeof head === 'function' ? { lang: head('lang'), owner: 'Assent' } : head;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title} · ${owner}</title>
<link rel="stylesheet" href="/admin/style.css">
</head>
<body>
${content}
</body>
</html>`;
}

/** The bar above the owner's pages. */
export function topBar(words: Words, here?: 'leads' | 'consents'): Html {
  const link = (place: 'leads' | 'consents', path: string) =>
    html`<a href="${path}" ${place === here ? html`aria-current="page"` : ''}>${words(`${place}.title`)}</a>`;
  return html`<header class="bar">
<a class="brand" href="/admin">Assent</a>
<nav>${link('leads', '/admin')} ${link('consents', '/admin/consents')}</nav>
<form method="post" action="/admin/sign-out"><button class="plain">${words('signOut')}</button></form>
</header>`;
}

/** A time of the server's own zone, in the page's language. */
export function time(words: Words, instant: string): Html {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return html`${instant}`;
  const shown = new Intl.DateTimeFormat(words('lang'), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
  return html`<time datetime="${at.toISOString()}">${shown}</time>`;
}

/** A phone as a link that dials; plain where it is no number. */
export function phoneLink(phone: string): Html {
  const dialled = phone.replace(/[^\d+]/g, '');
  return dialled.length >= 5 ? html`<a href="tel:${dialled}">${phone}</a>` : html`${phone}`;
}

/** An address as a link, only where it is one of the web; else as it stands. */
export function webLink(address: string): Html {
  return /^https?:\/\//i.test(address)
    ? html`<a href="${address}" rel="noopener noreferrer" target="_blank">${address}</a>`
    : html`${address}`;
}

/** A term and what it says, or nothing where there is nothing to say. */
export function term(name: string, value: Html | string | undefined): Html | '' {
  return value === undefined || value === '' ? '' : html`<dt>${name}</dt><dd>${value}</dd>`;
}

/** A page that says one thing. */
export function notePage(words: Words, title: string, text?: string): Html {
  return page(
    words,
    title,
    html`<main class="card narrow">
<h1>${title}</h1>
${text === undefined ? '' : html`<p>${text}</p>`}
<p><a href="/admin">${words('lead.back')}</a></p>
</main>`,
  );
}
