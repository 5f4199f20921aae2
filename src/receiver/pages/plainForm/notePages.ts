import { html } from 'hono/html';
import type { Html } from '../page';
import { frame, type PlainFormView } from './frame';

/** Says that the form arrived. */
export function sentPage(view: PlainFormView, message: string): Html {
  return frame(view, view.words('sent.title'), html`<p>${message}</p>`, false);
}

/** Why a plain form was not taken, where nobody can correct it on the spot. */
export type PlainFormFault = 'foreign' | 'unknown' | 'large' | 'unreadable' | 'often' | 'failed';

/** Says that it did not, and what to do. */
export function faultPage(view: PlainFormView, because: PlainFormFault): Html {
  const { words } = view;
  return frame(view, words(`${because}.title`), html`<p>${words(`${because}.text`)}</p>`);
}
