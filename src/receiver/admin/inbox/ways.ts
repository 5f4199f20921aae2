import { html } from 'hono/html';
import type { Html } from '../../pages/page';
import type { ListKey } from '../../store/message';
import { timeText } from '../layout';
import { pager, writeKey } from '../pager';
import type { AdminWords } from '../words';
import { type Asked, addressOf, queryOf } from './asked';
import type { Listed } from './listOf';

/** Links to the pages before and behind the rows shown, with all that was asked for; and how far was looked. */
export function waysOf(words: AdminWords, asked: Asked, { ways, leads, stoppedAt }: Listed): Html {
  if (ways.kind === 'pages') {
    return html`${pager(words, '/admin/leads', queryOf(asked), ways.at, leads)}`;
  }
  const link = (rel: 'prev' | 'next', name: 'newer' | 'older', key: ListKey | undefined) =>
    key
      ? html`<a rel="${rel}" href="${addressOf('/admin/leads', asked, { [name]: writeKey(key) })}">${words(`leads.${name}`)}</a>`
      : html`<span></span>`;
  const isAlone = !ways.newer && !ways.older;
  return html`${stoppedAt === undefined ? '' : html`<p class="hint">${words('inbox.lookedTo', { at: timeText(words, stoppedAt) })}</p>`}
${isAlone ? '' : html`<nav class="pager" aria-label="${words('inbox.pages')}">${link('prev', 'newer', ways.newer)}${link('next', 'older', ways.older)}</nav>`}`;
}
