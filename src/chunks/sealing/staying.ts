/**
 * Calls back where the site has the browser ask whether a page may be left that is being loaded anew: nobody is told of the
 * answer, so it is called for one that goes, too.
 */
export function onAsked(asked: () => void): void {
  const hear = (event: BeforeUnloadEvent) => {
    // Nothing runs until the person has answered.
    if (event.defaultPrevented || event.returnValue) setTimeout(asked);
  };
  // Behind those of the site, which have spoken by then.
  addEventListener('beforeunload', hear, { once: true });
}
