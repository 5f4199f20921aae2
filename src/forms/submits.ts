/** Answers a submit before any of the page's handlers. */
type Answer = (event: SubmitEvent) => void;

const answers = new WeakMap<EventTarget, Answer>();
let count = 0;

const listen = (event: SubmitEvent) => {
  if (event.target) answers.get(event.target)?.(event);
};

/**
 * Calls back for each submit of a form, first of all handlers; one listener serves every form.
 * Returns what stops it.
 */
export function watchSubmits(form: HTMLFormElement, answer: Answer): () => void {
  if (!count++) addEventListener('submit', listen, true);
  answers.set(form, answer);
  return () => {
    if (answers.delete(form) && !--count) removeEventListener('submit', listen, true);
  };
}
