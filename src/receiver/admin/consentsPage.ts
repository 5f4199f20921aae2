import { html } from 'hono/html';
import type { Html } from '../pages/page';
import type { SubjectNames } from '../pages/subjectNames';
import type { DayCount, DecisionCount } from '../store/decisions';
import type { KeptMessage } from '../store/message';
import type { KeptText } from '../store/texts';
import { topBar } from './bar';
import type { Desk } from './desk';
import { adminPage, time } from './layout';
import { type PageAt, pager } from './pager';
import { decisionRow, stampSections } from './stampSections';
import { withoutKey } from './withoutKey';
import type { AdminWords } from './words';

const STATES = ['given', 'refused', 'signal', 'withdrawn', 'informed'] as const;

/** How often each purpose, category and service was agreed to or not, and the messages, newest first. */
export function consentsPage(
  desk: Desk,
  nameOf: SubjectNames,
  counts: { all: readonly DecisionCount[]; daily: readonly DayCount[] },
  messages: readonly KeptMessage[],
  count: number,
  at: PageAt,
): Html {
  const { words } = desk;
  return adminPage(
    words,
    words('consents.title'),
    html`${topBar(desk, 'consents')}
<main>
<h1>${words('consents.title')} <span class="count">${count}</span></h1>
${counts.all.length === 0 ? '' : countsTable(words, nameOf, counts.all)}
${counts.daily.length === 0 ? '' : dailyTable(words, nameOf, counts.daily)}
${messageList(words, nameOf, messages, counts.daily.length > 0)}
${pager(words, '/admin/consents', {}, at, messages)}
</main>`,
  );
}

/** One consent message whole, with the very words. */
export function consentPage(
  desk: Desk,
  nameOf: SubjectNames,
  message: KeptMessage,
  texts: readonly KeptText[],
): Html {
  const { words } = desk;
  return adminPage(
    words,
    words('consents.title'),
    html`${topBar(desk, 'consents')}
<main>
<p><a href="/admin/consents">← ${words('consents.back')}</a></p>
<h1>${time(words, message.receivedAt)} ${asideBadge(words, message)}</h1>
${stampSections(words, message.stamp, texts, nameOf)}
${message.raw === undefined ? '' : html`<details class="card"><summary>${words('lead.raw')}</summary><pre>${withoutKey(message.raw)}</pre></details>`}
</main>`,
  );
}

function countsTable(
  words: AdminWords,
  nameOf: SubjectNames,
  counts: readonly DecisionCount[],
): Html {
  const subjects = [...new Map(counts.map((row) => [`${row.kind} ${row.subject}`, row])).values()];
  const countOf = ({ kind, subject }: DecisionCount, state: DecisionCount['state']) =>
    counts.find((row) => row.kind === kind && row.subject === subject && row.state === state)
      ?.count ?? 0;
  return html`<section class="card"><h2>${words('consents.counts')}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${words('consents.counts')}">
<table>
<thead><tr><th scope="col">${words('consents.subject')}</th>${STATES.map((state) => html`<th scope="col">${words(`state.${state}`)}</th>`)}</tr></thead>
<tbody>${subjects.map(
    (row) =>
      html`<tr><th scope="row">${nameOf({ kind: row.kind, id: row.subject })} <small>${words(`kind.${row.kind}`)}</small></th>${STATES.map((state) => html`<td>${countOf(row, state)}</td>`)}</tr>`,
  )}</tbody>
</table>
</div>
<p class="hint">${words('consents.counts.hint')}</p>
</section>`;
}

function dailyTable(words: AdminWords, nameOf: SubjectNames, counts: readonly DayCount[]): Html {
  return html`<section class="card"><h2>${words('consents.daily')}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${words('consents.daily')}">
<table>
<thead><tr><th scope="col">${words('consents.day')}</th><th scope="col">${words('consents.subject')}</th><th scope="col">${words('consents.decision')}</th><th scope="col">${words('consents.count')}</th></tr></thead>
<tbody>${counts.map(
    ({ day, kind, subject, state, count }) =>
      html`<tr><th scope="row">${day}</th><td>${nameOf({ kind, id: subject })} <small>${words(`kind.${kind}`)}</small></td><td>${words(`state.${state}`)}</td><td>${count}</td></tr>`,
  )}</tbody>
</table>
</div>
<p class="hint">${words('consents.daily.hint')}</p>
</section>`;
}

function messageList(
  words: AdminWords,
  nameOf: SubjectNames,
  messages: readonly KeptMessage[],
  isAnyCounted: boolean,
): Html | '' {
  if (messages.length > 0)
    return html`<ul class="leads">${messages.map((message) => messageRow(words, nameOf, message))}</ul>`;
  // A refusal that was only counted is a decision too.
  if (isAnyCounted) return '';
  return html`<div class="card empty"><h2>${words('consents.none.title')}</h2><p>${words('consents.none.text')}</p></div>`;
}

function messageRow(words: AdminWords, nameOf: SubjectNames, message: KeptMessage): Html {
  const { stamp } = message;
  return html`<li class="card lead">
<a class="name" href="/admin/consents/${message.id}">${time(words, message.receivedAt)}</a>
<span class="phone">${stamp ? words(`surface.${stamp.surface}`) : ''}</span>
<span class="page">${message.origin}</span>
<ul class="decisions">${(stamp?.decisions ?? []).map((decision) => decisionRow(words, decision, nameOf))}</ul>
<span class="badges">${asideBadge(words, message)}</span>
</li>`;
}

function asideBadge(words: AdminWords, { standing }: KeptMessage): Html | '' {
  return standing.kind === 'aside'
    ? html`<span class="badge">${words('leads.aside.badge')}</span>`
    : '';
}
