import { html } from 'hono/html';
import type { Phase } from '../site/facts';
import type { Html, ReportWords } from './reportWords';

/** One row: what it is, more of it, and how it was in each part of the visit. */
export type Row = {
  first: Html;
  more: Html[];
  cells: { said: Html; isBad: boolean }[];
};

/** A table whose last columns are parts of the visit; in a narrow window each row is a card. */
export function dataTable(
  title: string,
  heads: readonly string[],
  rows: readonly Row[],
  seen: readonly Phase[],
  words: ReportWords,
): Html {
  if (rows.length === 0) return html`<h4>${title}</h4><p class="quiet">${words.say('none')}</p>`;
  const [, ...moreHeads] = heads;
  return html`<table><caption>${title}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}${seen.map((phase) => html`<th scope="col" class="phase">${words.phases[phase]}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ first, more, cells }) =>
      html`<tr><th scope="row">${first}</th>${more.map((cell, at) => html`<td data-head="${moreHeads[at] ?? ''}">${cell}</td>`)}${cells.map(
        ({ said, isBad }, at) =>
          html`<td class="phase${isBad ? ' bad' : ''}" data-head="${seen[at] ? words.phases[seen[at]] : ''}">${said}</td>`,
      )}</tr>`,
  )}</tbody></table>`;
}
