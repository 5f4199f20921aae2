import { html } from 'hono/html';
import { phoneLink } from '../pages/links';
import type { Html } from '../pages/page';
import type { FoundLead } from '../store/lead';
import type { AsideReason } from '../store/message';
import { topBar } from './bar';
import { dayText } from './day';
import type { Desk } from './desk';
import { adminPage, time } from './layout';
import { titleOf } from './leadTitle';
import { type PageAt, pager } from './pager';

/** Why leads are set aside, in the order in which they are shown. */
export const ASIDE_REASONS = [
  'suspect',
  'text-unknown',
  'text-missing',
  'page-untold',
  'key-unknown',
  'version-unknown',
] as const satisfies readonly AsideReason[];

/** What is set aside for one reason: how much that is, and some of it with whether it can be taken in. */
export type AsideSection = {
  reason: AsideReason;
  count: number;
  rows: readonly { lead: FoundLead; canAccept: boolean }[];
  at: PageAt;
};

/** What is shown; `only` where one reason was chosen. `days`: how long it is kept. */
export type ShownAside = {
  sections: readonly AsideSection[];
  only: AsideReason | undefined;
  days: number;
};

/** What is set aside by reason, with what the owner can do about it. `note` is said above it. */
export function asidePage(desk: Desk, { sections, only, days }: ShownAside, note?: string): Html {
  const { words } = desk;
  const count = sections.reduce((sum, section) => sum + section.count, 0);
  return adminPage(
    words,
    words('aside.title'),
    html`${topBar(desk, 'aside')}
<main>
${only ? html`<p><a href="/admin/aside">← ${words('aside.back')}</a></p>` : ''}
<h1>${words('aside.title')} ${count === 0 ? '' : html`<span class="count">${count}</span>`}</h1>
${note === undefined ? '' : html`<div class="card notice" role="status"><p>${note}</p></div>`}
${
  count === 0
    ? html`<div class="card empty"><h2>${words('aside.none.title')}</h2><p>${words('aside.none.text')}</p></div>`
    : html`<p class="lead-in">${words('aside.text', { days: String(days) })}</p>${sections.map((section) => reasonSection(desk, section, only !== undefined))}`
}
</main>`,
  );
}

function reasonSection(
  desk: Desk,
  { reason, count, rows, at }: AsideSection,
  isOnly: boolean,
): Html {
  const { words } = desk;
  const keys = rows.map(({ lead }) => lead);
  return html`<section class="card"><h2>${words(`aside.reason.${reason}`)} <span class="count">${count}</span></h2>
<p class="lead-in">${words(`aside.why.${reason}`)}</p>
<ul class="rows lined">${rows.map((row) => asideRow(desk, row))}</ul>
${isOnly ? pager(words, '/admin/aside', { reason }, at, keys) : ''}
${!isOnly && count > rows.length ? html`<p><a href="/admin/aside?reason=${reason}">${words('aside.all', { count: String(count) })}</a></p>` : ''}
${count > 1 ? acceptAll(desk, reason) : ''}</section>`;
}

function asideRow(desk: Desk, { lead, canAccept }: AsideSection['rows'][number]): Html {
  const { words, who, formToken } = desk;
  const token = html`<input type="hidden" name="token" value="${formToken}">`;
  const { id, fields, page, origin, receivedAt, dueAt } = lead;
  const goes = dueAt === undefined ? '' : words('aside.goes', { day: dayText(words, dueAt) });
  const about = [(page ?? origin).replace(/^https?:\/\//, ''), goes].filter(Boolean);
  return html`<li class="set-aside">
<p><a class="name" href="/admin/leads/${id}">${titleOf(words, lead)}</a> ${fields.phone ? phoneLink(fields.phone) : ''}</p>
<p class="quiet">${time(words, receivedAt)} · ${about.join(' · ')}</p>
<div class="acts">${canAccept ? html`<form method="post" action="/admin/leads/${id}/accept">${token}<button class="second">${words('aside.accept')}</button></form>` : ''}
${
  who.role === 'owner'
    ? html`<details><summary>${words('aside.remove')}</summary>
<form method="post" action="/admin/aside/${id}/remove">${token}<p>${words('aside.remove.text')}</p><button>${words('aside.remove.do')}</button></form></details>`
    : ''
}</div></li>`;
}

function acceptAll({ words, formToken }: Desk, reason: AsideReason): Html {
  return html`<details><summary>${words('aside.acceptAll')}</summary>
<form method="post" action="/admin/aside/accept"><input type="hidden" name="token" value="${formToken}"><input type="hidden" name="reason" value="${reason}">
<p>${words('aside.acceptAll.text')}</p>
<button>${words('aside.acceptAll.do')}</button></form></details>`;
}
