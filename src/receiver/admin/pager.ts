import { html } from 'hono/html';
import type { Html } from '../pages/page';
import type { ListKey, Slice } from '../store/message';
import type { AdminWords } from './words';

/** Rows on one page of any list. */
export const ROWS_PER_PAGE = 50;

/** Before any key there is. */
const START: ListKey = { receivedAt: '', id: '' };

/** Which page of a list is shown, counted from 1, and how many there are. */
export type PageAt = { pageNumber: number; pages: number };

/**
 * Which page of a list is meant, and the rows of it. A link names the row it goes on from in `older` or
 * `newer`; a number alone leads to the first page or, where it is that of the last one, there.
 */
export function pageOf(
  wanted: (name: 'page' | 'older' | 'newer') => string | undefined,
  count: number,
): PageAt & { slice: Slice } {
  const limit = ROWS_PER_PAGE;
  const pages = Math.max(1, Math.ceil(count / limit));
  const number = Math.trunc(Number(wanted('page') ?? 1)) || 1;
  const pageNumber = Math.min(Math.max(1, number), pages);
  const [olderThan, newerThan] = [readKey(wanted('older')), readKey(wanted('newer'))];
  if (pageNumber > 1 && olderThan) return { pageNumber, pages, slice: { limit, olderThan } };
  if (pageNumber > 1 && newerThan) return { pageNumber, pages, slice: { limit, newerThan } };
  if (pageNumber === 1 || pageNumber < pages) return { pageNumber: 1, pages, slice: { limit } };
  const rest = count - (pages - 1) * limit;
  return { pageNumber, pages, slice: { limit: rest, newerThan: START } };
}

/** The row that a link goes on from. */
export function readKey(written: string | undefined): ListKey | undefined {
  const [, receivedAt, id] = /^([^_]+)_(.+)$/.exec(written ?? '') ?? [];
  return receivedAt === undefined || id === undefined ? undefined : { receivedAt, id };
}

/** A row as a link names it. */
export function writeKey({ receivedAt, id }: ListKey): string {
  return `${receivedAt}_${id}`;
}

/** Links to the pages before and behind the rows shown; nothing where there is one page only. */
export function pager(
  words: AdminWords,
  path: string,
  query: Readonly<Record<string, string>>,
  { pageNumber, pages }: PageAt,
  rows: readonly ListKey[],
): Html | '' {
  if (pages < 2) return '';
  const link = (
    to: number,
    [rel, name, from]:
      | ['prev', 'newer', ListKey | undefined]
      | ['next', 'older', ListKey | undefined],
  ) => {
    if (to < 1 || to > pages || !from) return html`<span></span>`;
    const key = to > 1 && { [name]: writeKey(from) };
    const search = new URLSearchParams({ ...query, page: String(to), ...key });
    return html`<a rel="${rel}" href="${path}?${search.toString()}">${words(`leads.${name}`)}</a>`;
  };
  return html`<nav class="pager">
${link(pageNumber - 1, ['prev', 'newer', rows[0]])}
<span>${words('leads.page', { page: String(pageNumber), pages: String(pages) })}</span>
${link(pageNumber + 1, ['next', 'older', rows.at(-1)])}
</nav>`;
}
