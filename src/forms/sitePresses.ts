import { saysSending } from '../core/sendingWords';
import type { LiveForm } from './contract';

/** What opens, shows or picks something else. */
const OPENERS =
  '[aria-expanded],[aria-haspopup],[aria-controls],[popovertarget],[commandfor],[data-toggle],[data-bs-toggle],[role=tab]';
/** What opens within a form, calendars above all. */
const OPENED = '[role=dialog],[role=grid],[role=listbox],[role=menu]';

/** Whether a press of a control may have the site send the form: all may that are not plainly there for something else. */
export function maySend({ form, section }: LiveForm, control: HTMLElement): boolean {
  const named = '[data-assent-submit]';
  if (form.querySelector(named)) return control.matches(named);
  if (section.node.contains(control) || control.matches(`[type=reset],${OPENERS}`)) return false;
  // In another step the consents are not in sight: they belong to the one that sends.
  if (section.node.getClientRects().length === 0) return false;
  const opened = control.closest(OPENED);
  if (opened && form.contains(opened)) return false;
  const href = control.getAttribute('href');
  if (href !== null && !/^(#|javascript:|$)/.test(href)) return false;
  const { value } = control as Partial<HTMLInputElement>; // the words of an input that is a button
  const words = [control.textContent, value, control.title, control.getAttribute('aria-label')];
  const says = saysSending(words.join(' ').trim() || `${control.className} ${control.id}`);
  // Words that say nothing of it are a sender's where the form has no button of its own for that.
  return says ?? (isSubmitButton(control) || !controlsThatSubmit(form).length);
}

/** Whether the browser itself would send the form by this control. */
export function isSubmitButton(control: HTMLElement): boolean {
  const { type } = control as Partial<HTMLButtonElement>; // links have none
  return /^(submit|image)$/.test(type ?? '');
}

function controlsThatSubmit(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('button,input')].filter(isSubmitButton);
}
