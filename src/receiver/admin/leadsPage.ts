import { html } from 'hono/html';
import type { Unsigned } from '../ledger/notary';
import { phoneLink } from '../pages/links';
import type { Html } from '../pages/page';
import type { FoundLead, LeadFilter } from '../store/lead';
import { topBar } from './bar';
import type { Desk } from './desk';
import { adminPage, time } from './layout';
import { type PageAt, pager } from './pager';
import type { AdminWords } from './words';

/** What the list of leads shows: `filter` and how many leads there are of each kind. */
export type LeadList = {
  leads: FoundLead[];
  filter: LeadFilter;
  counts: { all: number; aside: number; replaced: number; shown: number };
  /** Names of forms to choose from. */
  forms: readonly string[];
  at: PageAt;
  /** Why no receipt is signed just now. */
  unsigned: Unsigned | undefined;
  /** Requests of people whose term for an answer is over. */
  overdue: number;
};

/** The list of leads, newest first. */
export function leadsPage(desk: Desk, list: LeadList): Html {
  const { words } = desk;
  const { leads, filter, counts } = list;
  return adminPage(
    words,
    words('leads.title'),
    html`${topBar(desk, 'leads')}
<main>
<h1>${words('leads.title')} <span class="count">${counts.shown}</span></h1>
${list.unsigned ? html`<div class="card notice"><p>${words(`unsigned.${list.unsigned}`)}</p></div>` : ''}
${list.overdue > 0 ? html`<div class="card notice"><p><a href="/admin/requests">${words('requests.overdue', { count: String(list.overdue) })}</a></p></div>` : ''}
${counts.all === 0 ? '' : filters(words, list)}
${leads.length === 0 ? emptyNote(words, counts.all > 0) : html`<ul class="leads">${leads.map((lead) => leadRow(words, lead))}</ul>`}
${pager(words, '/admin/leads', queryOf(filter), list.at, leads)}
</main>`,
  );
}

function emptyNote(words: AdminWords, isFiltered: boolean): Html {
  const key = isFiltered ? 'leads.unfound' : 'leads.none';
  return html`<div class="card empty"><h2>${words(`${key}.title`)}</h2><p>${words(`${key}.text`)}</p></div>`;
}

function filters(words: AdminWords, { filter, counts, forms }: LeadList): Html {
  const tab = (
    standing: 'aside' | 'replaced' | undefined,
    key: 'leads.all' | 'leads.aside' | 'leads.replaced',
    count: number,
  ) => {
    const query = queryOf({
      ...(standing && { standing }),
      ...(filter.form && { form: filter.form }),
    });
    const isHere = filter.standing === standing;
    return html`<a href="/admin/leads?${new URLSearchParams(query).toString()}" ${isHere ? html`aria-current="true"` : ''}>${words(key)} <span class="count">${count}</span></a>`;
  };
  return html`<div class="filters">
<nav aria-label="${words('leads.filter')}">
${tab(undefined, 'leads.all', counts.all)}
${tab('aside', 'leads.aside', counts.aside)}
${counts.replaced > 0 ? tab('replaced', 'leads.replaced', counts.replaced) : ''}
</nav>
<form method="get" action="/admin/leads">
${filter.standing ? html`<input type="hidden" name="show" value="${filter.standing}">` : ''}
<label for="form">${words('lead.form')}</label>
<select id="form" name="form">
<option value="">${words('leads.anyForm')}</option>
${forms.map((form) => html`<option ${form === filter.form ? html`selected` : ''}>${form}</option>`)}
</select>
<button class="plain">${words('leads.show')}</button>
</form>
</div>`;
}

function queryOf({ standing, form }: LeadFilter): Record<string, string> {
  return { ...(standing && { show: standing }), ...(form && { form }) };
}

function leadRow(words: AdminWords, lead: FoundLead): Html {
  const { phone } = lead.fields;
  return html`<li class="card lead">
<a class="name" href="/admin/leads/${lead.id}">${titleOf(words, lead)}</a>
<span class="phone">${phone ? phoneLink(phone) : ''}</span>
<span class="form">${lead.form ?? ''}</span>
<span class="page">${lead.page ?? lead.origin}</span>
<span class="when">${time(words, lead.receivedAt)}</span>
<span class="badges">${badges(words, lead)}</span>
</li>`;
}

/** What a lead is called: the person's name, else the first thing they wrote. */
export function titleOf(words: AdminWords, { form, fields }: FoundLead): string {
  if (form === undefined) return words('leads.unread');
  const written = [fields.name, ...Object.values(fields)].find((value) => value?.trim());
  return written ?? form;
}

/** What the owner should look at first. */
export function badges(words: AdminWords, lead: FoundLead): Html {
  return html`${lead.standing.kind === 'aside' ? html`<span class="badge">${words(lead.standing.because === 'suspect' ? 'leads.suspect' : 'leads.aside.badge')}</span>` : ''}
${lead.phoneChecked === 'doubtful' ? html`<span class="badge">${words('leads.doubtful')}</span>` : ''}`;
}
