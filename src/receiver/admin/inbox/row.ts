import { html } from 'hono/html';
import type { WorkState } from '../../../core/workStates';
import { phoneLink } from '../../pages/links';
import type { Html } from '../../pages/page';
import type { FoundLead } from '../../store/lead';
import type { Desk } from '../desk';
import type { FormTitles } from '../formTitles';
import { badges, titleOf } from '../leadTitle';
import { type Asked, addressOf } from './asked';
import { chip, NEXT_STATES } from './chip';
import { shortSource } from './source';
import { when } from './when';

/** What the rows of a page have in common: what was asked for, where the page stands in the list, and the clock. */
export type Rows = {
  asked: Asked;
  /** `page`, `older`, `newer` as the address has them. */
  place: Record<string, string>;
  /** Left out where there is one form only: nobody has to be told which. */
  titleOfForm: FormTitles | undefined;
  nowMs: number;
};

/** A lead as the inbox shows it; `next` is where the reader's place is once it has gone from this tab. */
export function leadRow(
  desk: Desk,
  rows: Rows,
  lead: FoundLead,
  state: WorkState,
  next: string | undefined,
): Html {
  const { words } = desk;
  const { phone } = lead.fields;
  const isWaiting = lead.standing.kind === 'stored' && rows.asked.show !== 'replaced';
  return html`<li class="entry ${isWaiting ? state : ''}" id="r-${lead.id}">
<a class="name" href="${addressOf(`/admin/leads/${lead.id}`, rows.asked)}">${titleOf(words, lead)}</a>
<span class="phone">${phone ? phoneLink(phone) : ''}</span>
<span class="when">${when(words, lead.receivedAt, rows.nowMs)}</span>
<span class="what">${formOf(rows, lead)}<span class="from">${shortSource(lead)}</span></span>
<span class="marks">${isWaiting ? chip(words, state) : ''}${badges(words, lead)}</span>
${isWaiting ? stateForm(desk, rows, lead.id, state, next) : ''}
</li>`;
}

function formOf({ titleOfForm }: Rows, { form }: FoundLead): Html | '' {
  if (form === undefined || !titleOfForm) return '';
  return html`<span class="form">${titleOfForm(form)}</span> `;
}

/** Buttons for what is likely to be said next. */
function stateForm(
  { words, formToken }: Desk,
  { asked, place }: Rows,
  id: string,
  state: WorkState,
  next: string | undefined,
): Html {
  const back = addressOf('', asked, place).slice(1);
  const stays = asked.show === undefined ? id : (next ?? id);
  return html`<form class="steps" method="post" action="/admin/leads/${id}/state">
<input type="hidden" name="token" value="${formToken}"><input type="hidden" name="back" value="${back}"><input type="hidden" name="at" value="${stays}">
${NEXT_STATES[state].map((to) => html`<button class="step" name="state" value="${to}">${words(`work.do.${to}`)}</button>`)}
</form>`;
}
