import type { TakeSubmits } from './contract';

/** Takes the submits of a form of our own: always ours to send. */
export const takeOwnSubmits: TakeSubmits = (live, { prepare }) => {
  const submit = (event?: SubmitEvent) => {
    event?.preventDefault();
    // The site's handlers for forms in general have no business with this one.
    event?.stopImmediatePropagation();
    const attempt = prepare(!!event?.isTrusted);
    if (!attempt) return;
    live.pressed = event?.submitter ?? null;
    live.happen({ kind: 'started', attempt });
  };
  return { submit, submitByScript: () => submit() };
};
