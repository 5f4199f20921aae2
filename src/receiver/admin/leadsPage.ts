import { html } from 'hono/html';
import type { Lead } from '../store/store';
import { type Html, page, phoneLink, time, topBar } from './layout';
import type { Words } from './words';

/** Leads on one page of the list. */
export const LEADS_PER_PAGE = 50;

/** The list of leads, newest first. `pageNumber` counts from 1. */
export function leadsPage(words: Words, leads: Lead[], count: number, pageNumber: number): Html {
  const pages = Math.max(1, Math.ceil(count / LEADS_PER_PAGE));
  return page(
    words,
    words('leads.title'),
    html`${topBar(words)}
<main>
<h1>${words('leads.title')} <span class="count">${count}</span></h1>
${
  leads.length === 0
    ? html`<div class="card empty"><h2>${words('leads.none.title')}</h2><p>${words('leads.none.text')}</p></div>`
    : html`<ul class="leads">${leads.map((lead) => leadRow(words, lead))}</ul>`
}
${pages > 1 ? pager(words, pageNumber, pages) : ''}
</main>`,
  );
}

function leadRow(words: Words, lead: Lead): Html {
  const { phone } = lead.fields;
  return html`<li class="card lead">
<a class="name" href="/admin/leads/${lead.id}">${titleOf(words, lead)}</a>
<span class="phone">${phone ? phoneLink(phone) : ''}</span>
<span class="form">${lead.form ?? ''}</span>
<span class="page">${lead.page ?? lead.origin}</span>
<span class="when">${time(words, lead.receivedAt)}</span>
<span class="badges">${badges(words, lead)}</span>
</li>`;
}

/** What a lead is called: the person's name, else the first thing they wrote. */
export function titleOf(words: Words, { form, fields }: Lead): string {
  if (form === undefined) return words('leads.unread');
  const written = [fields.name, ...Object.values(fields)].find((value) => value?.trim());
  return written ?? form;
}

/** What the owner should look at first. */
export function badges(words: Words, lead: Lead): Html {
  return html`${lead.standing.kind === 'aside' ? html`<span class="badge">${words('leads.aside')}</span>` : ''}
${lead.phoneChecked === 'doubtful' ? html`<span class="badge">${words('leads.doubtful')}</span>` : ''}`;
}

function pager(words: Words, pageNumber: number, pages: number): Html {
  const link = (to: number, rel: 'prev' | 'next', key: 'leads.newer' | 'leads.older') =>
    to >= 1 && to <= pages
      ? html`<a rel="${rel}" href="/admin?page=${to}">${words(key)}</a>`
      : html`<span></span>`;
  return html`<nav class="pager">
${link(pageNumber - 1, 'prev', 'leads.newer')}
<span>${words('leads.page', { page: String(pageNumber), pages: String(pages) })}</span>
${link(pageNumber + 1, 'next', 'leads.older')}
</nav>`;
}
