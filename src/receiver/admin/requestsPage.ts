import { html } from 'hono/html';
import { REQUEST_KINDS } from '../../core/request';
import type { Html } from '../pages/page';
import type { KeptLead } from '../store/lead';
import type { KeptRequest } from '../store/requests';
import { topBar } from './bar';
import type { Desk } from './desk';
import { adminPage, term, time } from './layout';
import type { AdminWords } from './words';

/** What people asked for, the most urgent first, and a form to write one more down. */
export function requestsPage(desk: Desk, requests: readonly KeptRequest[], nowAt: string): Html {
  const { words } = desk;
  return adminPage(
    words,
    words('requests.title'),
    html`${topBar(desk, 'requests')}
<main>
<h1>${words('requests.title')}</h1>
${
  requests.length === 0
    ? html`<div class="card empty"><h2>${words('requests.none.title')}</h2><p>${words('requests.none.text')}</p></div>`
    : html`<ul class="leads">${requests.map((request) => requestRow(words, request, nowAt))}</ul>`
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

function requestRow(words: AdminWords, request: KeptRequest, nowAt: string): Html {
  const { id, kind, contact } = request;
  return html`<li class="card"><a href="/admin/requests/${id}"><b>${words(`request.kind.${kind}`)}</b> · ${contact}</a>
<p>${stateOf(words, request, nowAt)}</p></li>`;
}

function stateOf(words: AdminWords, { dueAt, answeredAt }: KeptRequest, nowAt: string): Html {
  if (answeredAt !== undefined)
    return html`${words('request.answered')} ${time(words, answeredAt)}`;
  return dueAt < nowAt
    ? html`<strong class="badge">${words('request.overdue')}</strong> ${words('request.due')} ${time(words, dueAt)}`
    : html`${words('request.due')} ${time(words, dueAt)}`;
}

/** One request: its term, leads of the same phone, words for an answer, and how it was answered. */
export function requestPage(
  desk: Desk,
  request: KeptRequest,
  { leads, looked, nowAt }: { leads: readonly KeptLead[]; looked: string; nowAt: string },
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
${term(words('request.state'), stateOf(words, request, nowAt))}
${term(words('request.came'), html`${time(words, at)}, ${words(`request.via.${via}`)}`)}
${term(words('request.contact'), contact)}
${term(words('request.note'), note)}
${term(words('request.lead'), lead === undefined ? undefined : leadLink(lead))}
${term(words('request.answer'), answer)}
</dl></section>
<section class="card"><h2>${words('request.find')}</h2>
<form method="get" action="/admin/requests/${id}"><p><label>${words('request.find.phone')}<input name="phone" type="tel" value="${looked}"></label></p><button class="plain">${words('request.find.do')}</button></form>
<ul>${leads.map((found) => html`<li>${leadLink(found.id)} · ${found.fields.name ?? ''} · ${time(words, found.receivedAt)}</li>`)}</ul>
${looked && leads.length === 0 ? html`<p>${words('request.find.none')}</p>` : ''}</section>
${request.answeredAt === undefined ? answerForm(desk, request) : ''}
</main>`,
  );
}

function answerForm(desk: Desk, { id, kind, at }: KeptRequest): Html {
  const { words } = desk;
  const day = at.slice(0, 10);
  return html`<section class="card"><h2>${words('request.answer')}</h2>
<p>${words('request.answer.template')}</p>
<pre>${words(`request.template.${kind}`, { day })}</pre>
<form method="post" action="/admin/requests/${id}/answer"><input type="hidden" name="token" value="${desk.formToken}">
<p><label>${words('request.answer.how')}<textarea name="how" required maxlength="1000" rows="3"></textarea></label></p>
<button>${words('request.answer.do')}</button></form></section>`;
}

function leadLink(id: string): Html {
  return html`<a href="/admin/leads/${id}"><code>${id}</code></a>`;
}
