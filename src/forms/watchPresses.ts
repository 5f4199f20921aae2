/** Answers a press of a button, or of what is made to look like one, before any of the page's handlers. */
type Answer = (event: Event, control: HTMLElement) => void;

/** What people press: buttons, and what is made to look like one. */
export const CONTROLS =
  'button,a,[role=button],[data-assent-submit],input:is([type=button],[type=submit],[type=image])';

const TYPES = ['click', 'keydown'];

/** Kept on the form itself: a page may have something of its own by the name of `WeakMap`. */
const ANSWER = Symbol();

type Watched = HTMLFormElement & { [ANSWER]?: Answer | undefined };

let count = 0;

function listen(event: Event): void {
  const [target] = event.composedPath();
  const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : undefined;
  if (!control) return;
  // What a browser presses by itself comes as a click all the same.
  const { key } = event as Partial<KeyboardEvent>; // a click has none
  if (key && (control.matches('button,input,a[href]') || !/^( |Enter)$/.test(key))) return;
  const { form } = control as Partial<HTMLButtonElement>; // of those above only some have one
  const owner: Watched | null = form ?? control.closest('form');
  owner?.[ANSWER]?.(event, control);
}

/**
 * Calls back for each press of a control that belongs to a form, first of all handlers; one listener
 * serves every form, and hears nothing where none is watched. Returns what stops it.
 */
export function watchPresses(form: Watched, answer: Answer): () => void {
  count++;
  // The same listener is added only once.
  for (const type of TYPES) addEventListener(type, listen, true);
  form[ANSWER] = answer;
  return () => {
    if (!form[ANSWER]) return;
    form[ANSWER] = undefined;
    if (--count) return;
    for (const type of TYPES) removeEventListener(type, listen, true);
  };
}
