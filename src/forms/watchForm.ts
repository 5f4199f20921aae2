import { ANSWERS, type FormAnswers, type Watched } from './answers';
import { pressedControl } from './pressedControl';

const TYPES = ['submit', 'click', 'keydown'];

let count = 0;
let native: HTMLFormElement['submit'] | undefined;

/** Answers an event that a form is submitted or pressed by; those of a shadow root never leave it. */
export function answerEvent(event: Event): void {
  if (event.type === 'submit') {
    // It is fired at forms.
    (event.target as Watched)[ANSWERS]?.submit(event as SubmitEvent);
    return;
  }
  const control = pressedControl(event);
  if (!control) return;
  const { form } = control as Partial<HTMLButtonElement>; // of what is pressed only some have one
  const owner: Watched | null = form ?? control.closest('form');
  owner?.[ANSWERS]?.press(event, control);
}

function submit(this: Watched): void {
  if (this[ANSWERS]?.submitByScript() !== false) native?.call(this);
}

/**
 * Answers each submit of a form, by a person or a script, and each press of its controls, first of all
 * handlers; one listener serves every form, and hears nothing where none is watched. Returns what stops it.
 */
export function watchForm(form: Watched, answers: FormAnswers): () => void {
  count++;
  // The same listener is added only once.
  for (const type of TYPES) addEventListener(type, answerEvent, true);
  // A script may take the method from there or from another form. What others put over ours stays.
  const { prototype } = HTMLFormElement;
  native ??= prototype.submit;
  if (prototype.submit === native) prototype.submit = submit;
  form[ANSWERS] = answers;
  return () => {
    if (!form[ANSWERS]) return;
    form[ANSWERS] = undefined;
    if (--count) return;
    for (const type of TYPES) removeEventListener(type, answerEvent, true);
    if (native && prototype.submit === submit) prototype.submit = native;
  };
}

/** Submits a form as it was submitted before. */
export function submitAgain(form: HTMLFormElement, { isTrusted, submitter }: SubmitEvent): void {
  if (!isTrusted) {
    const init = { bubbles: true, cancelable: true, submitter };
    form.dispatchEvent(new SubmitEvent('submit', init));
    return;
  }
  const button = submitter?.isConnected ? submitter : null;
  // An input named “requestSubmit” would hide the form's own method.
  HTMLFormElement.prototype.requestSubmit.call(form, button);
}
