import { html } from 'hono/html';
import { WORK_STATES } from '../../../core/workStates';
import type { Html } from '../../pages/page';
import type { WorkNote } from '../../store/inbox/work';
import type { Desk } from '../desk';
import { addressOf } from '../inbox/asked';
import { when } from '../inbox/when';
import { MAX_NOTE_CHARS } from './noteLength';
import type { ShownLead } from './shownLead';

/** How far a lead came, and what was written down about it. */
export function workCard(desk: Desk, shown: ShownLead): Html {
  const { words, formToken } = desk;
  const { lead, work, asked, nowMs } = shown;
  const back = html`<input type="hidden" name="token" value="${formToken}"><input type="hidden" name="back" value="${addressOf('', asked).slice(1)}">`;
  const at = `/admin/leads/${lead.id}`;
  const { since } = work;
  return html`<section class="card work" aria-labelledby="work"><h2 id="work">${words('work.title')}</h2>
<form class="states" method="post" action="${at}/state">${back}
${WORK_STATES.map((state) => html`<button class="state ${state}" name="state" value="${state}" aria-pressed="${state === work.state ? 'true' : 'false'}">${words(`work.${state}`)}</button>`)}
</form>
${since ? html`<p class="hint">${since.by ?? words('work.owner')}, ${when(words, since.at, nowMs)}</p>` : ''}
<h3>${words('notes.title')}</h3>
${work.notes.length > 0 ? html`<ul class="notes">${work.notes.map((note) => noteRow(desk, note, at, back, nowMs))}</ul>` : ''}
<form class="note" method="post" action="${at}/notes">${back}
<label for="note">${words('notes.add')}</label>
<textarea id="note" name="text" rows="3" required maxlength="${MAX_NOTE_CHARS}"></textarea>
<button class="second">${words('notes.keep')}</button></form>
</section>`;
}

function noteRow(
  { words, who }: Desk,
  { id, at: wroteAt, by, text }: WorkNote,
  at: string,
  back: Html,
  nowMs: number,
): Html {
  const canRemove = who.role === 'owner' || (by !== undefined && by === who.name);
  return html`<li><p class="said-so">${text}</p>
<form method="post" action="${at}/notes/${id}/remove">${back}<small>${by ?? words('work.owner')}, ${when(words, wroteAt, nowMs)}</small>
${canRemove ? html`<button class="plain">${words('notes.remove')}</button>` : ''}</form></li>`;
}
