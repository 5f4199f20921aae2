import { html } from 'hono/html';
import type { Html } from '../../pages/page';
import type { AdminWords } from '../words';
import { PARTS, shareBar } from './chart';
import { dayWords, numberWords, shareWords } from './said';
import type { DayAnswers, Subject, Summary } from './summary';

/** A category or service, with what it is called. */
export type Named = Subject & { name: string };

/** How many answers granted each category. */
export function categoryTable(words: AdminWords, named: readonly Named[], answers: number): Html {
  const title = words('figures.categories');
  const row = ({ name, granted }: Named) =>
    html`<tr><th scope="row">${name}</th><td>${numberWords(words, granted)}</td><td class="part">${shareBar(granted, answers, 'accepted')} <span>${shareWords(words, granted, answers)}</span></td></tr>`;
  return html`<section class="card"><h2>${title}</h2>
${scrolled(
  title,
  [words('figures.category'), words('figures.granted'), words('figures.ofAnswers')],
  named.map(row),
)}
</section>`;
}

/** On how many pages the tag of each service really ran. On sealed pages none does before they are loaded anew. */
export function ranTable(words: AdminWords, named: readonly Named[], isSealed: boolean): Html {
  const title = words('figures.ran');
  const row = ({ name, granted, after, later }: Named) =>
    html`<tr><th scope="row">${name}</th><td>${numberWords(words, granted)}</td>${
      isSealed
        ? ''
        : html`<td>${numberWords(words, after)}</td><td class="part">${shareBar(after, granted, 'accepted')} <span>${shareWords(words, after, granted)}</span></td>`
    }<td>${numberWords(words, later)}</td></tr>`;
  const after = [words('figures.ranAfter'), words('figures.ofGranted')];
  return html`<section class="card"><h2>${title}</h2>
${scrolled(
  title,
  [
    words('figures.service'),
    words('figures.granted'),
    ...(isSealed ? [] : after),
    words('figures.ranLater'),
  ],
  named.map(row),
)}
<p class="hint">${words(isSealed ? 'figures.ran.sealed' : 'figures.ran.hint')}</p>
</section>`;
}

/** The numbers of the drawing, a row a day, the newest first, with what each category was granted. */
export function dayTable(
  words: AdminWords,
  { days, total }: Summary,
  categories: readonly Named[],
): Html {
  const title = words('figures.days');
  const parts = ['shown', ...PARTS] as const;
  const row = (day: DayAnswers) =>
    html`<tr><th scope="row"><time datetime="${day.day}">${dayWords(words, day.day)}</time></th>${parts.map((part) => html`<td>${numberWords(words, day[part])}</td>`)}${categories.map(({ id }) => html`<td>${numberWords(words, day.granted[id] ?? 0)}</td>`)}</tr>`;
  const sum = html`<tr class="sum"><th scope="row">${words('figures.sum')}</th>${parts.map((part) => html`<td>${numberWords(words, total[part])}</td>`)}${categories.map(({ granted }) => html`<td>${numberWords(words, granted)}</td>`)}</tr>`;
  return html`<section class="card"><h2>${title}</h2>
${scrolled(
  title,
  [
    words('figures.day'),
    ...parts.map((part) => words(`figures.${part}`)),
    ...categories.map(({ name }) => words('figures.grantedOf', { name })),
  ],
  [sum, ...[...days].reverse().map(row)],
)}
</section>`;
}

function scrolled(title: string, head: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}">
<table class="figures"><thead><tr>${head.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
