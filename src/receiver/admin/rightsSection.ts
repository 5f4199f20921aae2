import { html } from 'hono/html';
import type { Html } from '../pages/page';
import type { SubjectNames } from '../pages/subjectNames';
import type { Hold } from '../store/holds';
import type { KeptLead } from '../store/lead';
import type { Desk } from './desk';
import { term, time } from './layout';
import type { AdminWords } from './words';

/** Until when a lead is kept and why, a hold that a law asks for, and what its owner can do about both. */
export function rightsSection(
  desk: Desk,
  { id, terms, dueAt }: KeptLead,
  hold: Hold | undefined,
  nameOf: SubjectNames,
): Html {
  const { words } = desk;
  const isOwner = desk.who.role === 'owner';
  const token = html`<input type="hidden" name="token" value="${desk.formToken}">`;
  return html`<section class="card"><h2>${words('rights.title')}</h2>
<dl>${Object.entries(terms).map(([purpose, { until, withdrawnAt }]) =>
    term(
      nameOf({ kind: 'purpose', id: purpose }),
      withdrawnAt === undefined
        ? html`${words('rights.until')} ${time(words, until)}`
        : html`${words('state.withdrawn')}, ${time(words, withdrawnAt)}`,
    ),
  )}
${dueAt === undefined ? '' : term(words('rights.due'), time(words, dueAt))}</dl>
${isOwner || hold ? '' : html`<p class="hint">${words('rights.ownersOnly')}</p>`}
${hold ? heldNotice(desk, id, hold, token) : isOwner ? holdForm(words, id, token) : ''}
${isOwner ? ownersPart(words, id, token) : ''}</section>`;
}

function ownersPart(words: AdminWords, id: string, token: Html): Html {
  return html`<form method="post" action="/admin/leads/${id}/mine-link">${token}<button class="plain">${words('rights.link')}</button></form>
<details><summary>${words('rights.erase')}</summary>
<form method="post" action="/admin/leads/${id}/erase">${token}
<p>${words('rights.erase.text')}</p>
<p><label><input type="checkbox" name="sure" value="yes" required> ${words('rights.erase.sure')}</label></p>
<button>${words('rights.erase.do')}</button></form></details>`;
}

function heldNotice({ words, who }: Desk, id: string, hold: Hold, token: Html): Html {
  return html`<div class="notice"><p>${words('rights.held')} ${time(words, hold.until)}: ${hold.basis}${hold.person === undefined ? '' : html` (${words('rights.held.by', { name: hold.person })})`}</p>
${hold.wish ? html`<p>${words('rights.held.wish')}</p>` : ''}
${who.role === 'owner' ? html`<form method="post" action="/admin/leads/${id}/release">${token}<button class="plain">${words('rights.release')}</button></form>` : ''}</div>`;
}

function holdForm(words: AdminWords, id: string, token: Html): Html {
  return html`<details><summary>${words('rights.hold')}</summary>
<form method="post" action="/admin/leads/${id}/hold">${token}
<p><label>${words('disclosure.basis')}<input name="basis" required maxlength="300"></label></p>
<p><label>${words('rights.hold.until')}<input name="until" type="date" required></label></p>
<button>${words('rights.hold.do')}</button></form></details>`;
}
