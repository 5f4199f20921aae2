import { html } from 'hono/html';
import type { Unsigned } from '../../ledger/notary';
import type { Html } from '../../pages/page';
import { topBar } from '../bar';
import type { Desk } from '../desk';
import { adminPage } from '../layout';
import type { AdminWords } from '../words';
import { type Asked, addressOf, isNarrowed } from './asked';
import { type Choices, searchForm, type TabCounts, tabs } from './filters';
import type { Listed } from './listOf';
import { leadRow, type Rows } from './row';
import { waysOf } from './ways';

/** What the list of leads shows. */
export type Inbox = Rows & {
  listed: Listed;
  counts: TabCounts;
  choices: Choices;
  /** How many leads cannot be looked for yet. */
  unread: number;
  /** Where news are asked for; left out on any page but the first. */
  newsAt: string | undefined;
  /** Why no receipt is signed just now. */
  unsigned: Unsigned | undefined;
  /** Requests of people whose term for an answer is over. */
  overdue: number;
};

/** The list of leads, newest first. */
export function inboxPage(desk: Desk, inbox: Inbox): Html {
  const { words } = desk;
  const { listed, asked, counts } = inbox;
  const isEmpty = counts.all + counts.replaced === 0 && !isNarrowed(asked) && !asked.form;
  return adminPage(
    words,
    words('leads.title'),
    html`${topBar(desk, 'leads')}
<main>
<h1>${words('leads.title')}${listed.total === undefined ? '' : html` <span class="count">${listed.total}</span>`}</h1>
${notices(words, inbox)}
${isEmpty ? '' : html`${searchForm(words, asked, inbox.choices)}${tabs(words, asked, counts)}`}
${inbox.newsAt === undefined ? '' : newsLine(words, inbox.newsAt, asked)}
${listed.leads.length === 0 ? emptyNote(words, asked, isEmpty) : rowsOf(desk, inbox)}
${waysOf(words, asked, listed)}
</main>`,
  );
}

function notices(words: AdminWords, { unsigned, overdue, unread, asked }: Inbox): Html {
  const isSearch = isNarrowed(asked) || (asked.show && asked.show !== 'aside');
  return html`${unsigned ? html`<div class="card notice"><p>${words(`unsigned.${unsigned}`)}</p></div>` : ''}
${overdue > 0 ? html`<div class="card notice"><p><a href="/admin/requests">${words('requests.overdue', { count: String(overdue) })}</a></p></div>` : ''}
${unread > 0 && isSearch ? html`<div class="card notice" data-unread><p>${words('inbox.unread', { count: String(unread) })}</p></div>` : ''}`;
}

/** Filled in by a script where one runs; the place in which it is told is there from the start. */
function newsLine(words: AdminWords, newsAt: string, asked: Asked): Html {
  return html`<p class="news" role="status" data-after="${newsAt}" data-asked="${addressOf('', asked)}" data-over="${words('news.over')}" data-lost="${words('news.lost')}"></p>
<script type="module" src="/pages/inbox.js"></script>`;
}

function rowsOf(desk: Desk, inbox: Inbox): Html {
  const { leads, states } = inbox.listed;
  return html`<ul class="card inbox">${leads.map((lead, at) =>
    leadRow(desk, inbox, lead, states.get(lead.id) ?? 'new', leads[at + 1]?.id),
  )}</ul>`;
}

function emptyNote(words: AdminWords, asked: Asked, isEmpty: boolean): Html {
  if (isEmpty) return note(words('leads.none.title'), words('leads.none.text'));
  if (!isNarrowed(asked) && !asked.form) {
    const isDone = asked.show === 'new';
    return note(
      words(isDone ? 'inbox.done.title' : 'leads.unfound.title'),
      words(isDone ? 'inbox.done.text' : 'inbox.tab.empty'),
    );
  }
  const everywhere = html`<p><a href="/admin/leads">${words('inbox.clear')}</a></p>`;
  return note(words('inbox.unfound.title'), words('inbox.unfound.text'), everywhere);
}

function note(title: string, text: string, more: Html | '' = ''): Html {
  return html`<div class="card empty"><h2>${title}</h2><p>${text}</p>${more}</div>`;
}
