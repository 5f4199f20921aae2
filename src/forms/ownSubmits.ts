import type { TakeSubmits } from './contract';

/** Takes the submits of a form of our own: always ours to send. */
export const takeOwnSubmits: TakeSubmits = (live, { prepare }) => {
  const take = (trusted: boolean, pressed: HTMLElement | null) => {
    const attempt = prepare(trusted);
    if (!attempt) return;
    live.pressed = pressed;
    live.happen({ kind: 'started', attempt });
  };
  return {
    submit(event) {
      event.preventDefault();
      // The site's handlers for forms in general have no business with this one.
      event.stopImmediatePropagation();
      take(event.isTrusted, event.submitter);
    },
    submitByScript: () => take(false, null),
  };
};
