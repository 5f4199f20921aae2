/** Answers what submits a form, and each press in it, before any of the page's handlers. */
export type FormAnswers = {
  submit(event: SubmitEvent): void;
  /** A script called the form's `submit`, which fires no event; whether it may go on. */
  submitByScript(): boolean;
  /** Somebody pressed a button, or what is made to look like one, that belongs to the form. */
  press(event: Event, control: HTMLElement): void;
};

/**
 * Where they stand, on the form itself: a page may have something of its own by the name of `WeakMap`. One
 * symbol for all chunks.
 */
export const ANSWERS: unique symbol = Symbol.for('assent');

/** A form that may have answers. */
export type Watched = HTMLFormElement & { [ANSWERS]?: FormAnswers | undefined };
