import { html } from 'hono/html';
import type { WorkState } from '../../../core/workStates';
import type { Html } from '../../pages/page';
import type { AdminWords } from '../words';

/** How far a lead came, in a word. */
export function chip(words: AdminWords, state: WorkState): Html {
  return html`<span class="chip ${state}">${words(`work.${state}`)}</span>`;
}

/** What is likely to be said next of a lead. */
export const NEXT_STATES: Record<WorkState, readonly WorkState[]> = {
  new: ['called', 'no-answer'],
  called: ['done', 'no-answer'],
  'no-answer': ['called', 'done'],
  done: ['new'],
};
