import { saysSending } from '../core/sendingWords';
import type { LiveForm } from './contract';
import { submitButton } from './place';
import { CONTROLS } from './pressedControl';

/** What shows or picks something else, whatever it is called. */
const OPENERS =
  '[type=reset],[role=tab],[aria-expanded],[aria-haspopup]:not([aria-haspopup=dialog])';
/** What opens something else unless its words say that it sends: its answer may be read out there, or thanks open. */
const POINTERS =
  '[aria-haspopup],[aria-controls],[popovertarget],[commandfor],[data-toggle],[data-bs-toggle]';
/** What opens within a form, calendars above all. */
const OPENED = '[role=dialog],[role=grid],[role=listbox],[role=menu]';

/** Whether a press of a control may have the site send the form: all may that are not plainly there for something else. */
export function maySend({ form, section, isSeen }: LiveForm, control: HTMLElement): boolean {
  const named = '[data-assent-submit]';
  if (form.querySelector(named)) return control.matches(named);
  if (section.node.contains(control)) return false;
  const opened = control.closest(OPENED);
  if (opened && form.contains(opened)) return false;
  const isSubmit = isSubmitButton(control);
  // In another step the consents are not in sight: only what sends by its words or for the browser needs them.
  if (!isSeen(section.node)) return isSeen(control) && (says(control) ?? isSubmit);
  // What says nothing of it is a sender where the form has no other control for that.
  return says(control) ?? (isSubmit || !hasSender(form));
}

/** Whether a control tells that it sends the form, or does something else; `undefined` where it tells neither. */
function says(control: HTMLElement): boolean | undefined {
  const href = control.getAttribute('href');
  if (control.matches(OPENERS)) return false;
  if (href !== null && !/^(#|javascript:|$)/.test(href)) return false;
  const { value } = control as Partial<HTMLInputElement>; // the words of an input that is a button
  const words = [control.textContent, value, control.title, control.getAttribute('aria-label')];
  const said = saysSending(words.join(' ').trim() || `${control.className} ${control.id}`);
  return control.matches(POINTERS) ? said === true : said;
}

/** Whether the browser itself would send the form by this control. */
export function isSubmitButton(control: HTMLElement): boolean {
  const { type } = control as Partial<HTMLButtonElement>; // links have none
  return /^(submit|image)$/.test(type ?? '');
}

/** Whether all that could be pressed in a form is plainly there for something else. */
export function isSenderless(form: HTMLFormElement): boolean {
  const controls = [...form.querySelectorAll<HTMLElement>(CONTROLS)];
  // One with nothing at all to press was told of when it was attached.
  return (
    !!submitButton(form) && !form.querySelector('[data-assent-submit]') && controls.every(isHelper)
  );
}

function isHelper(control: HTMLElement): boolean {
  const isOurs = !!control.closest('.assent-consents');
  return isOurs || (!isSubmitButton(control) && says(control) === false);
}

function hasSender(form: HTMLFormElement): boolean {
  const controls = form.querySelectorAll<HTMLElement>(CONTROLS);
  return [...controls].some((one) => isSubmitButton(one) || says(one));
}
