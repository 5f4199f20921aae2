import { html } from 'hono/html';
import type { Html } from '../pages/page';
import { FORMATS, SHEETS } from '../rights/exports/sheet';
import { topBar } from './bar';
import type { Desk } from './desk';
import { type FormChoices, formOptions } from './formOptions';
import { adminPage } from './layout';
import type { AdminWords } from './words';

/** What can be taken out as a file, and for what each is. */
export function exportsPage(desk: Desk, choices: FormChoices): Html {
  const { words } = desk;
  return adminPage(
    words,
    words('exports.title'),
    html`${topBar(desk, 'exports')}
<main>
<h1>${words('exports.title')}</h1>
<p>${words('exports.text')}</p>
${SHEETS.map((what) => sheetForm(desk, what, choices))}
</main>`,
  );
}

function sheetForm(desk: Desk, what: (typeof SHEETS)[number], choices: FormChoices): Html {
  const { words } = desk;
  return html`<section class="card"><h2 id="${what}">${words(`exports.${what}`)}</h2>
<p>${words(`exports.${what}.text`)}</p>
<form method="post" action="/admin/exports" aria-labelledby="${what}">
<input type="hidden" name="token" value="${desk.formToken}"><input type="hidden" name="what" value="${what}">
${what === 'register' ? '' : choice(words, what === 'acts' ? undefined : choices)}
${FORMATS.map((format) => html`<button name="format" value="${format}" class="${format === 'csv' ? '' : 'plain'}">${words(`exports.${format}`)}</button> `)}
</form></section>`;
}

function choice(words: AdminWords, choices: FormChoices | undefined): Html {
  return html`${choices?.forms.length ? html`<p><label>${words('lead.form')}<select name="form">${formOptions(words, choices)}</select></label></p>` : ''}
<p><label>${words('exports.since')}<input name="since" type="date"></label></p>`;
}
