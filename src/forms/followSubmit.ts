/**
 * Follows one submit through the site's own handlers and says once, at their end, whether they
 * prevented the default. Where it `mayBeOurs` a handler that stops the event cannot let the browser's
 * own submission slip through: the default is prevented for it, unseen by the site.
 */
export function followSubmit(
  event: Event,
  mayBeOurs: boolean,
  done: (isPrevented: boolean) => void,
): void {
  const form = event.target as HTMLFormElement; // submit is only fired at forms
  const root = form.getRootNode();
  // As far as the event gets.
  const top = root instanceof ShadowRoot ? root : window;
  // A page may have put another class in the place of `Event`.
  const own = Object.getPrototypeOf(event) as Event; // its class's own members
  const inline = form.onsubmit;
  let isRefused = false;
  let isStopped = false;
  let isOver = false;
  const isPrevented = () =>
    isRefused || (!isStopped && Reflect.get(own, 'defaultPrevented', event));
  const refuse = () => {
    isRefused = true;
    own.preventDefault.call(event);
  };
  const stopWith = (stop: () => void) => ({
    value() {
      if (mayBeOurs && !isPrevented()) {
        isStopped = true;
        own.preventDefault.call(event);
      }
      stop.call(event);
    },
  });
  const end = () => {
    if (isOver) return;
    isOver = true;
    top.removeEventListener('submit', last);
    if (inline) form.onsubmit = inline;
    done(isPrevented());
  };
  // Other forms may be submitted meanwhile.
  const last = (passing: Event) => passing === event && end();
  Object.defineProperties(event, {
    preventDefault: { value: refuse },
    defaultPrevented: { get: isPrevented },
    returnValue: { get: () => !isPrevented(), set: (value) => value || refuse() },
    cancelBubble: { get: () => false, set: (value) => value && event.stopPropagation() },
    stopPropagation: stopWith(own.stopPropagation),
    stopImmediatePropagation: stopWith(own.stopImmediatePropagation),
  });
  // A handler in the markup refuses by returning false, which leaves no other trace once we prevented the default.
  if (inline) {
    form.onsubmit = function (this: GlobalEventHandlers, ...words) {
      const answer: unknown = inline.apply(this, words);
      if (answer === false) isRefused = true;
      return answer;
    };
  }
  // Added during the capture phase, so it comes behind every other listener there.
  top.addEventListener('submit', last);
  // A stopped event, or one that does not bubble, never gets there.
  setTimeout(end);
}
