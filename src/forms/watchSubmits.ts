/** Answers what submits a form, before any of the page's handlers. */
export type SubmitAnswers = {
  submit(event: SubmitEvent): void;
  /** A script called the form's `submit`, which fires no event; whether it may go on. */
  submitByScript(): boolean;
};

/** Kept on the form itself: a page may have something of its own by the name of `WeakMap`. */
const ANSWERS = Symbol();

type Watched = HTMLFormElement & { [ANSWERS]?: SubmitAnswers | undefined };

let count = 0;
let native: HTMLFormElement['submit'] | undefined;

// Only submits are listened for, and they are fired at forms.
const listen = (event: Event) => (event.target as Watched)[ANSWERS]?.submit(event as SubmitEvent);

function submit(this: Watched): void {
  if (this[ANSWERS]?.submitByScript() !== false) native?.call(this);
}

/**
 * Answers each submit of a form, by a person or a script, first of all handlers; one listener serves
 * every form. Returns what stops it.
 */
export function watchSubmits(form: Watched, answer: SubmitAnswers): () => void {
  count++;
  // The same listener is added only once.
  addEventListener('submit', listen, true);
  // A script may take the method from there or from another form. What others put over ours stays.
  const { prototype } = HTMLFormElement;
  native ??= prototype.submit;
  if (prototype.submit === native) prototype.submit = submit;
  form[ANSWERS] = answer;
  return () => {
    if (!form[ANSWERS]) return;
    form[ANSWERS] = undefined;
    if (--count) return;
    removeEventListener('submit', listen, true);
    if (native && prototype.submit === submit) prototype.submit = native;
  };
}

/** Hears the submits of watched forms in a shadow root, which they never leave. */
export function hearSubmitsIn(root: ShadowRoot): void {
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
