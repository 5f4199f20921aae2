import { html } from 'hono/html';
import type { Tab } from '../../../core/workStates';
import type { Html } from '../../pages/page';
import { type FormChoices, formOptions } from '../formOptions';
import type { AdminWords } from '../words';
import { type Asked, addressOf, isNarrowed } from './asked';

/** What one can choose from: forms by their ids, and sources and campaigns that leads came by. */
export type Choices = FormChoices & { campaigns: readonly string[] };

/** The box for names and phones, and what narrows the list further. */
export function searchForm(words: AdminWords, asked: Asked, choices: Choices): Html {
  const { q, show, from, to, campaign, form } = asked;
  const isOpen = Boolean(from || to || campaign || form);
  return html`<form class="search" role="search" method="get" action="/admin/leads">
${show ? html`<input type="hidden" name="show" value="${show}">` : ''}
<div class="find"><label for="q">${words('inbox.search')}</label>
<input id="q" name="q" type="search" value="${q}" maxlength="200" autocomplete="off" enterkeyhint="search">
<button>${words('inbox.search.do')}</button></div>
<details ${isOpen ? html`open` : ''}><summary>${words('inbox.filters')}</summary>
<div class="narrow-by">
${formSelect(words, form, choices)}
<p><label for="campaign">${words('inbox.campaign')}</label><input id="campaign" name="campaign" value="${campaign}" list="campaigns" maxlength="80" autocomplete="off">
<datalist id="campaigns">${choices.campaigns.map((name) => html`<option value="${name}">`)}</datalist></p>
<p><label for="from">${words('inbox.from')}</label><input id="from" name="from" type="date" value="${from ?? ''}"></p>
<p><label for="to">${words('inbox.to')}</label><input id="to" name="to" type="date" value="${to ?? ''}"></p>
<p class="go"><button class="second">${words('leads.show')}</button></p>
</div></details>
${isNarrowed(asked) || form ? html`<p class="clear"><a href="${addressOf('/admin/leads', { q: '', campaign: '', ...(show && { show }) })}">${words('inbox.clear')}</a></p>` : ''}
</form>`;
}

function formSelect(words: AdminWords, chosen: string | undefined, choices: Choices): Html | '' {
  if (choices.forms.length < 2 && !chosen) return '';
  return html`<p><label for="form">${words('lead.form')}</label><select id="form" name="form">
${formOptions(words, choices, chosen)}
</select></p>`;
}

/** How many leads stand in each tab; all of them in `all`. */
export type TabCounts = Record<Tab | 'all', number>;

/** The ways through the inbox: what waits, what was done, what stands apart. How many of a tab a search finds, nobody has counted. */
export function tabs(words: AdminWords, asked: Asked, counts: TabCounts): Html {
  const tab = (show: Tab | undefined) => {
    const { show: _, ...rest } = asked;
    const isHere = show === asked.show;
    return html`<a href="${addressOf('/admin/leads', { ...rest, ...(show && { show }) })}" ${isHere ? html`aria-current="true"` : ''}>${words(show ? `tab.${show}` : 'leads.all')}${isNarrowed(asked) ? '' : html` <span class="count">${counts[show ?? 'all']}</span>`}</a>`;
  };
  const apart = (['aside', 'replaced'] as const).filter((show) => counts[show] || show === 'aside');
  const waiting = ['new', 'no-answer', 'called', 'done'] as const;
  return html`<nav class="tabs" aria-label="${words('leads.filter')}">
${[undefined, ...waiting, ...apart].map(tab)}
</nav>`;
}
