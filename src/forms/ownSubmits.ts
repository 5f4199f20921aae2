import type { TakeSubmits } from './contract';

/** Takes the submits of a form of our own: always ours to send, never the browser's. */
export const takeOwnSubmits: TakeSubmits = (live, { prepare }) => {
  const start = (pressed: HTMLElement | null, event?: Event) => {
    event?.preventDefault();
    // The site's handlers for forms in general have no business with this one.
    event?.stopImmediatePropagation();
    const attempt = prepare(!!event?.isTrusted);
    if (attempt) {
      live.pressed = pressed;
      live.happen({ kind: 'started', attempt });
    }
    return false;
  };
  return {
    submit: (event) => start(event.submitter, event),
    submitByScript: () => start(null),
    press: (event, control) => control.matches('.assent-submit') && start(control, event),
  };
};
