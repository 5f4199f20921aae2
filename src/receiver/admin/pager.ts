import { html } from 'hono/html';
import type { Html } from '../pages/page';
import type { AdminWords } from './words';

/** Rows on one page of any list. */
export const ROWS_PER_PAGE = 50;

/** Which page of a list is meant, and how many there are; both count from 1. */
export function pageOf(
  wanted: string | undefined,
  count: number,
): { pageNumber: number; pages: number; offset: number } {
  const pages = Math.max(1, Math.ceil(count / ROWS_PER_PAGE));
  const number = Math.trunc(Number(wanted ?? 1)) || 1;
  const pageNumber = Math.min(Math.max(1, number), pages);
  return { pageNumber, pages, offset: (pageNumber - 1) * ROWS_PER_PAGE };
}

/** Links to the pages before and behind; nothing where there is one page only. */
export function pager(
  words: AdminWords,
  path: string,
  query: Readonly<Record<string, string>>,
  pageNumber: number,
  pages: number,
): Html | '' {
  if (pages < 2) return '';
  const link = (to: number, rel: 'prev' | 'next', key: 'leads.newer' | 'leads.older') =>
    to >= 1 && to <= pages
      ? html`<a rel="${rel}" href="${path}?${new URLSearchParams({ ...query, page: String(to) }).toString()}">${words(key)}</a>`
      : html`<span></span>`;
  return html`<nav class="pager">
${link(pageNumber - 1, 'prev', 'leads.newer')}
<span>${words('leads.page', { page: String(pageNumber), pages: String(pages) })}</span>
${link(pageNumber + 1, 'next', 'leads.older')}
</nav>`;
}
