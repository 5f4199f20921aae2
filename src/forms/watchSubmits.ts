/** Answers a submit before any of the page's handlers. */
type Answer = (event: SubmitEvent) => void;

const answers = new WeakMap<EventTarget, Answer>();
let count = 0;

const listen = (event: Event) => {
  // Only submits are listened for.
  if (event.target) answers.get(event.target)?.(event as SubmitEvent);
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

/** Hears the submits of watched forms in a shadow root, which they never leave. */
export function hearSubmitsIn(root: ShadowRoot): void {
  // The same listener is added only once.
  root.addEventListener('submit', listen, true);
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
