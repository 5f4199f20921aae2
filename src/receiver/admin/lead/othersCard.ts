import { html } from 'hono/html';
import type { Html } from '../../pages/page';
import type { FormTitles } from '../formTitles';
import { chip } from '../inbox/chip';
import { when } from '../inbox/when';
import type { AdminWords } from '../words';
import type { ShownLead } from './shownLead';

/** What else came from the same phone. */
export function othersCard(
  words: AdminWords,
  { others, nowMs }: ShownLead,
  titleOfForm: FormTitles,
): Html | '' {
  if (others.length === 0) return '';
  return html`<section class="card"><h2>${words('lead.others')} <span class="count">${others.length}</span></h2>
<ul class="others">${others.map(
    ({ lead, state }) =>
      html`<li><a href="/admin/leads/${lead.id}">${when(words, lead.receivedAt, nowMs)}</a> <span>${lead.fields.name ?? ''}${lead.form === undefined ? '' : ` · ${titleOfForm(lead.form)}`}</span> ${lead.standing.kind === 'aside' ? html`<span class="badge">${words('leads.aside.badge')}</span>` : chip(words, state)}</li>`,
  )}</ul></section>`;
}
