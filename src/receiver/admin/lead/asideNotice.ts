import { html } from 'hono/html';
import type { Html } from '../../pages/page';
import type { Desk } from '../desk';
import type { ShownLead } from './shownLead';

/** Why a lead was set aside, and the button that takes it in. */
export function asideNotice(
  { words, formToken }: Desk,
  { lead, canAccept, hold }: ShownLead,
): Html | '' {
  const { id, standing, raw } = lead;
  if (standing.kind !== 'aside') return '';
  const isKept = hold !== undefined && raw !== undefined;
  return html`<div class="card notice"><p>${words(`reason.${standing.because}`)}</p>
${isKept ? html`<p>${words('reason.held')}</p>` : ''}
${
  canAccept && !isKept
    ? html`<form method="post" action="/admin/leads/${id}/accept"><input type="hidden" name="token" value="${formToken}"><button>${words('lead.accept')}</button></form>`
    : ''
}</div>`;
}
