import { html } from 'hono/html';
import type { Html } from '../../pages/page';
import { topBar } from '../bar';
import type { Desk } from '../desk';
import { adminPage } from '../layout';
import type { AdminWords } from '../words';
import { answersChart } from './chart';
import type { Period } from './period';
import { monthWords, numberWords, shareWords } from './said';
import type { Answers, Summary } from './summary';
import { categoryTable, dayTable, type Named, ranTable } from './tables';

/** What is shown. */
export type ShownFigures = {
  period: Period;
  /** Months that can be chosen, `2026-11`, the newest first. */
  months: readonly string[];
  summary: Summary;
  categories: readonly Named[];
  /** Services, and categories whose tags name none, of which there is anything to say. */
  tags: readonly Named[];
  /** Services that were granted lately and never ran. */
  silent: readonly Named[];
  /** Whether figures are switched on, and whether there is a receiver in the configuration to send them to. */
  isOn: boolean;
  hasReceiver: boolean;
  isSealed: boolean;
  /** Whether anything was ever counted. */
  isAny: boolean;
};

/** How people answered the question about cookies, by day, and whether what they granted really ran. */
export function figuresPage(desk: Desk, shown: ShownFigures): Html {
  const { words } = desk;
  const { isOn, hasReceiver, isAny } = shown;
  const switchedOff = html`<div class="card ${isAny ? 'notice' : 'empty'}"><h2>${words('figures.off.title')}</h2><p>${words('figures.off.text')}</p><p><code>"figures": true</code></p></div>`;
  const nowhere = html`<div class="card notice" role="status"><p>${words('figures.nowhere')}</p></div>`;
  const nothing = html`<div class="card empty"><h2>${words('figures.none.title')}</h2><p>${words('figures.none.text')}</p></div>`;
  return adminPage(
    words,
    words('figures.title'),
    html`${topBar(desk, 'figures')}
<main>
<h1>${words('figures.title')}</h1>
${isOn ? '' : switchedOff}
${isOn && !hasReceiver ? nowhere : ''}
${isAny ? counted(words, shown) : isOn ? nothing : ''}
</main>`,
  );
}

function counted(words: AdminWords, shown: ShownFigures): Html {
  const { summary, categories, tags, silent, isSealed } = shown;
  const { total, days } = summary;
  const answers = total.accepted + total.chosen + total.declined;
  return html`${silent.map(
    ({ name, granted }) =>
      html`<div class="card notice" role="status"><p>${words('figures.silent', { service: name, granted: numberWords(words, granted) })}</p></div>`,
  )}
${periods(words, shown)}
<section class="card">${tiles(words, total)}
${answersChart(words, days, total)}</section>
${categoryTable(words, categories, answers)}
${tags.length > 0 ? ranTable(words, tags, isSealed) : ''}
${dayTable(words, summary, categories)}
<p class="hint">${words('figures.hint')}</p>`;
}

function periods(words: AdminWords, { period, months }: ShownFigures): Html {
  const chosen = 'month' in period ? period.month : undefined;
  const link = (days: 30 | 90) => {
    const isHere = 'days' in period && period.days === days;
    return html`<a href="/admin/figures?days=${days}" ${isHere ? html`aria-current="true"` : ''}>${words(`figures.last${days}`)}</a>`;
  };
  return html`<div class="filters"><nav aria-label="${words('figures.period')}">${([30, 90] as const).map(link)}</nav>
<form method="get" action="/admin/figures"><label for="month">${words('figures.month')}</label>
<select id="month" name="month">${months.map((month) => html`<option value="${month}" ${month === chosen ? html`selected` : ''}>${monthWords(words, month)}</option>`)}</select>
<button class="second">${words('leads.show')}</button></form></div>`;
}

function tiles(words: AdminWords, total: Answers): Html {
  const tile = (part: keyof Answers) =>
    html`<div><dt>${words(`figures.${part}`)}</dt><dd><b>${numberWords(words, total[part])}</b>${part === 'shown' ? '' : html` <span>${shareWords(words, total[part], total.shown)}</span>`}</dd></div>`;
  return html`<dl class="tiles">${(['shown', 'accepted', 'chosen', 'declined', 'ignored'] as const).map(tile)}</dl>`;
}
