/** Answers a press of a button, or of what is made to look like one, before any of the page's handlers. */
type Answer = (event: Event, control: HTMLElement) => void;

/** What people press: buttons, and what is made to look like one. */
export const CONTROLS =
  'button,a,[role=button],[data-assent-submit],input:is([type=button],[type=submit],[type=image])';

const TYPES = ['click', 'keydown'];

const answers = new WeakMap<HTMLFormElement, Answer>();
let count = 0;

function listen(event: Event): void {
  const [target] = event.composedPath();
  const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : undefined;
  if (!control) return;
  // What a browser presses by itself comes as a click all the same.
  const isKey = event instanceof KeyboardEvent;
  if (isKey && (control.matches('button,input,a[href]') || !/^( |Enter)$/.test(event.key))) return;
  const { form } = control as Partial<HTMLButtonElement>; // of those above only some have one
  // One that belongs to no form is found for none.
  answers.get((form ?? control.closest('form')) as HTMLFormElement)?.(event, control);
}

/**
 * Calls back for each press of a control that belongs to a form, first of all handlers; one listener
 * serves every form, and hears nothing where none is watched. Returns what stops it.
 */
export function watchPresses(form: HTMLFormElement, answer: Answer): () => void {
  count++;
  // The same listener is added only once.
  for (const type of TYPES) addEventListener(type, listen, true);
  answers.set(form, answer);
  return () => {
    if (!answers.delete(form) || --count) return;
    for (const type of TYPES) removeEventListener(type, listen, true);
  };
}
