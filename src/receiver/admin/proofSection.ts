import { html } from 'hono/html';
import { subjectOf } from '../../core/decision';
import type { LedgerEntry } from '../../core/ledger';
import type { Html } from '../pages/page';
import type { SubjectNames } from '../pages/subjectNames';
import type { Disclosure } from '../store/disclosures';
import type { KeptLead } from '../store/lead';
import type { Desk } from './desk';
import { time } from './layout';

/** What proves a lead, and to whom its data was given by law. */
export type ShownProof = { entries: readonly LedgerEntry[]; disclosures: readonly Disclosure[] };

/** The entries of a lead, its proof packs, and its disclosures with the form that notes one. */
export function proofSection(
  desk: Desk,
  { id, stamp }: KeptLead,
  { entries, disclosures }: ShownProof,
  nameOf: SubjectNames,
): Html {
  const { words } = desk;
  const isOwner = desk.who.role === 'owner';
  const purposes = (stamp?.decisions ?? []).map(subjectOf).filter(({ kind }) => kind === 'purpose');
  const pack = `/admin/leads/${id}/proof.zip`;
  return html`<section class="card"><h2>${words('proof.title')}</h2>
<ol class="decisions">${entries.map(({ seq, at, event }) => html`<li>${seq} · ${time(words, at)} · ${words(`event.${event}`)}</li>`)}</ol>
${
  stamp && isOwner
    ? html`<p><a href="${pack}" download>${words('proof.pack')}</a>${purposes.map(
        (purpose) =>
          html` · <a href="${pack}?purpose=${encodeURIComponent(purpose.id)}" download>${words('proof.packOf', { purpose: nameOf(purpose) })}</a>`,
      )}</p>`
    : ''
}
<h3>${words('disclosure.title')}</h3>
<ul class="decisions">${disclosures.map(({ at, recipient, basis, person }) => html`<li>${time(words, at)} · ${recipient} · ${basis}${person === null ? '' : ` · ${words('disclosure.by', { name: person })}`}</li>`)}</ul>
${isOwner ? disclosureForm(desk, id) : ''}</section>`;
}

function disclosureForm({ words, formToken }: Desk, id: string): Html {
  return html`<details><summary>${words('disclosure.add')}</summary>
<form method="post" action="/admin/leads/${id}/disclose"><input type="hidden" name="token" value="${formToken}">
<p><label>${words('disclosure.to')}<input name="to" required maxlength="300"></label></p>
<p><label>${words('disclosure.basis')}<input name="basis" required maxlength="300"></label></p>
<button>${words('disclosure.note')}</button></form></details>`;
}
