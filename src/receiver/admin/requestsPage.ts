import { html } from 'hono/html';
import { REQUEST_KINDS, type TimeLeft } from '../../core/request';
import type { Html } from '../pages/page';
import type { KeptLead } from '../store/lead';
import type { KeptRequest } from '../store/requests';
import { topBar } from './bar';
import { dayText } from './day';
import type { Desk } from './desk';
import { adminPage, term, time } from './layout';
import type { AdminWords } from './words';

/** A request with the time that its answer has. */
export type TimedRequest = KeptRequest & { left: TimeLeft };

/** Requests that wait, the most urgent first, or those that were answered; `open`: how many wait. */
type ShownRequests = { shown: readonly TimedRequest[]; open: number; isAnswered: boolean };

/** What people asked for, and a form to write one more down. */
export function requestsPage(desk: Desk, { shown, open, isAnswered }: ShownRequests): Html {
  const { words } = desk;
  const none = isAnswered ? 'requests.none.answered' : 'requests.none';
  const tab = (path: string, label: Html, isHere: boolean) =>
    html`<a href="${path}" ${isHere ? html`aria-current="true"` : ''}>${label}</a>`;
  return adminPage(
    words,
    words('requests.title'),
    html`${topBar(desk, 'requests')}
<main>
<h1>${words('requests.title')}</h1>
<div class="filters"><nav aria-label="${words('requests.filter')}">
${tab('/admin/requests', html`${words('requests.open')} <span class="count">${open}</span>`, !isAnswered)}
${tab('/admin/requests?show=answered', html`${words('requests.answered')}`, isAnswered)}
</nav></div>
${
  shown.length === 0
    ? html`<div class="card empty"><h2>${words(`${none}.title`)}</h2><p>${words(`${none}.text`)}</p></div>`
    : html`<ul class="leads">${shown.map((request) => requestRow(words, request))}</ul>`
}
<details class="card"><summary>${words('requests.add')}</summary>
<form method="post" action="/admin/requests"><input type="hidden" name="token" value="${desk.formToken}">
<p><label>${words('request.kind')}<select name="kind">${REQUEST_KINDS.map((kind) => html`<option value="${kind}">${words(`request.kind.${kind}`)}</option>`)}</select></label></p>
<p><label>${words('request.contact')}<input name="contact" required maxlength="300"></label></p>
<p><label>${words('request.note')}<textarea name="note" maxlength="1000" rows="3"></textarea></label></p>
<button>${words('requests.add.do')}</button></form></details>
</main>`,
  );
}

function requestRow(words: AdminWords, request: TimedRequest): Html {
  const { id, kind, contact } = request;
  return html`<li class="card"><a href="/admin/requests/${id}"><b>${words(`request.kind.${kind}`)}</b> · ${contact}</a>
<p class="quiet">${stateOf(words, request)}</p></li>`;
}

function stateOf(words: AdminWords, { dueAt, answeredAt, answeredBy, left }: TimedRequest): Html {
  if (answeredAt !== undefined) {
    const by = answeredBy === undefined ? '' : ` · ${answeredBy}`;
    return html`${words('request.answered')} ${time(words, answeredAt)}${by}`;
  }
  const due = html`${words('request.due')} ${time(words, dueAt)}`;
  const told = leftWords(words, left);
  return isUrgent(left)
    ? html`<strong class="badge">${told}</strong> ${due}`
    : html`${told} · ${due}`;
}

/** Late, or to be answered by tomorrow. */
function isUrgent({ kind, days }: TimeLeft): boolean {
  return kind === 'late' || days <= 1;
}

/** The time left in words, by the numerals of the page's language. */
function leftWords(words: AdminWords, { kind, days }: TimeLeft): string {
  if (kind !== 'late' && days === 0) return words('request.left.today');
  const rule = new Intl.PluralRules(words('lang')).select(days);
  const form = rule === 'one' || rule === 'few' ? rule : 'many';
  return words(`request.left.${kind}.${form}`, { days: String(days) });
}

/** One request: its term, leads of the same phone, words for an answer, and how it was answered. */
export function requestPage(
  desk: Desk,
  request: TimedRequest,
  { leads, looked }: { leads: readonly KeptLead[]; looked: string },
): Html {
  const { words } = desk;
  const { id, at, kind, via, contact, note, lead, answer } = request;
  return adminPage(
    words,
    words('requests.title'),
    html`${topBar(desk, 'requests')}
<main>
<p><a href="/admin/requests">← ${words('requests.back')}</a></p>
<h1>${words(`request.kind.${kind}`)}</h1>
<section class="card"><dl>
${term(words('request.state'), stateOf(words, request))}
${term(words('request.came'), html`${time(words, at)}, ${words(`request.via.${via}`)}`)}
${term(words('request.contact'), contact)}
${term(words('request.note'), note)}
${term(words('request.lead'), lead === undefined ? undefined : leadLink(lead, words('request.lead.open')))}
${term(words('request.answer'), answer)}
</dl></section>
<section class="card"><h2>${words('request.find')}</h2>
<form method="get" action="/admin/requests/${id}"><p><label>${words('request.find.phone')}<input name="phone" type="tel" value="${looked}"></label></p><button class="plain">${words('request.find.do')}</button></form>
<ul>${leads.map((found) => html`<li>${leadLink(found.id, found.fields.name || words('request.lead.open'))} · ${time(words, found.receivedAt)}</li>`)}</ul>
${looked && leads.length === 0 ? html`<p>${words('request.find.none')}</p>` : ''}</section>
${request.answeredAt === undefined ? answerForm(desk, request) : ''}
</main>`,
  );
}

function answerForm(desk: Desk, { id, kind, at }: KeptRequest): Html {
  const { words } = desk;
  return html`<section class="card"><h2>${words('request.answer')}</h2>
<p>${words('request.answer.template')}</p>
<pre>${words(`request.template.${kind}`, { day: dayText(words, at) })}</pre>
<form method="post" action="/admin/requests/${id}/answer"><input type="hidden" name="token" value="${desk.formToken}">
<p><label>${words('request.answer.how')}<textarea name="how" required maxlength="1000" rows="3"></textarea></label></p>
<button>${words('request.answer.do')}</button></form></section>`;
}

function leadLink(id: string, label: string): Html {
  return html`<a href="/admin/leads/${id}">${label}</a>`;
}
