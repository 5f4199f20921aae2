import { ANSWERS, type Watched } from './answers';

/** What jQuery hands a hook of its own: https://learn.jquery.com/events/event-extensions/ */
type JQueryEvent = {
  target: unknown;
  originalEvent?: Event;
  preventDefault(): void;
  stopImmediatePropagation(): void;
};
type Hook = { preDispatch?: (event: JQueryEvent) => boolean };
type JQuery = { event?: { special?: Record<string, Hook | undefined> } };

/**
 * Hears from now on the submits of watched forms that jQuery triggers: it calls its own handlers then, and fires
 * no event that others could hear. They come as one of the browser's would, before any of these handlers.
 */
export function hearJQuery(): void {
  const { jQuery, $ } = window as { jQuery?: JQuery; $?: JQuery }; // or whatever the page calls so
  for (const one of [jQuery, $]) {
    const special = one?.event?.special;
    if (special) special.submit = { ...special.submit, preDispatch };
  }
}

/** Called for each element with handlers, for an event of the browser's too, which was heard as such. */
function preDispatch(triggered: JQueryEvent): boolean {
  const form = triggered.target as Watched; // where submits are triggered
  const answers = triggered.originalEvent ? undefined : form[ANSWERS];
  if (!answers) return true;
  const event = new SubmitEvent('submit', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'target', { value: form });
  answers.submit(event);
  if (!event.defaultPrevented) {
    // What its handlers do with theirs is done with this one.
    triggered.originalEvent = event;
    return true;
  }
  triggered.preventDefault();
  triggered.stopImmediatePropagation();
  return false;
}
