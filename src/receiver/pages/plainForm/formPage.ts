import { html } from 'hono/html';
import { AUTOCOMPLETE } from '../../../core/autocomplete';
import type { FieldPlan, FormPlan, PurposePlan } from '../../../core/formPlan';
import { boxName } from '../../../core/plainFields';
import type { Answers } from '../../../core/submissionContent';
import { TRAP_ATTRIBUTES, TRAP_NAME } from '../../../core/trap';
import type { Html } from '../page';
import type { Complaints } from './complaints';
import { frame, type PlainFormView } from './frame';

/** A form to show: what is to be sent, what stands in it, and what is wrong with that. */
export type ShownForm = {
  plan: FormPlan;
  answers: Answers;
  complaints: Complaints;
  /** Hidden inputs that travel with it, by name. */
  carried: Readonly<Record<string, string>>;
};

const trapAttributes = Object.entries(TRAP_ATTRIBUTES).map(
  ([name, value]) => html` ${name}="${value}"`,
);

/** The form itself: with what is wrong where something is, empty where it is opened by its address. */
export function formPage(
  view: PlainFormView,
  { plan, answers, complaints, carried }: ShownForm,
): Html {
  const { words, text } = view;
  const isWrong = complaints.size > 0;
  const title = words(isWrong ? 'fix.title' : 'fresh.title');
  const hidden = { ...carried, ...answers.extra, locale: view.locale };
  return frame(
    view,
    title,
    html`${isWrong ? html`<p>${words('fix.intro')}</p>${summary(view, complaints)}` : ''}
<form method="post" action="?" accept-charset="utf-8">
${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${plan.fields
  .filter(({ type }) => type !== 'hidden')
  .map((field) => fieldRow(view, field, answers.fields[field.id] ?? '', complaints.get(field.id)))}
${plan.purposes.map((purpose) => purposeRow(view, purpose, answers, complaints.get(purpose.id)))}
<div class="aside-row" aria-hidden="true"><label for="${TRAP_NAME}">${words('trap.label')}</label><input id="${TRAP_NAME}" name="${TRAP_NAME}"${trapAttributes}></div>
<button>${text('form.submit')}</button>
</form>`,
  );
}

function summary({ words }: PlainFormView, complaints: Complaints): Html {
  return html`<div class="notice faults" role="alert"><h2>${words('fix.summary')}</h2>
<ul>${[...complaints].map(([id, said]) => html`<li><a href="#f-${id}">${said}</a></li>`)}</ul></div>`;
}

function fieldRow(view: PlainFormView, field: FieldPlan, value: string, fault?: string): Html {
  const { id, label, required } = field;
  const mark = required ? html` <small>(${view.text('form.required')})</small>` : '';
  return html`<label for="f-${id}">${label}${mark}</label>
${control(view, field, value, fault !== undefined)}
${faultLine(id, fault)}`;
}

function control(
  { words }: PlainFormView,
  { id, type, required, options }: FieldPlan,
  value: string,
  isWrong: boolean,
): Html {
  const fill = AUTOCOMPLETE[id];
  const shared = html`id="f-${id}" name="${id}" ${required ? html`aria-required="true"` : ''} ${isWrong ? html`aria-invalid="true" aria-describedby="w-${id}"` : ''} ${fill ? html`autocomplete="${fill}"` : ''}`;
  if (type === 'textarea') return html`<textarea ${shared} rows="4">${value}</textarea>`;
  if (type !== 'select') return html`<input ${shared} type="${type}" value="${value}">`;
  const choices = ['', ...options].map(
    (option) =>
      html`<option value="${option}" ${option === value ? html`selected` : ''}>${option || words('choose.none')}</option>`,
  );
  return html`<select ${shared}>${choices}</select>`;
}

function purposeRow(
  view: PlainFormView,
  purpose: PurposePlan,
  answers: Answers,
  fault?: string,
): Html {
  const { id, basis, label, full, required } = purpose;
  const { text } = view;
  const mark = required ? html` <small>(${text('form.required')})</small>` : '';
  const isWrong = fault !== undefined;
  const box = html`<input id="f-${id}" name="${boxName(id)}" type="checkbox" value="yes" ${answers.boxes[id] ? html`checked` : ''} ${required ? html`aria-required="true"` : ''} ${isWrong ? html`aria-invalid="true" aria-describedby="w-${id}"` : ''}>`;
  return html`<div class="purpose">
${basis === 'consent' ? html`<label class="box" for="f-${id}">${box} <span>${label}${mark}</span></label>` : html`<p>${label}</p>`}
<details><summary>${text('form.full')}</summary><blockquote>${full}</blockquote></details>
${faultLine(id, fault)}
</div>`;
}

function faultLine(id: string, fault: string | undefined): Html | '' {
  return fault === undefined ? '' : html`<p class="fault" id="w-${id}">${fault}</p>`;
}
