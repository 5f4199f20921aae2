/** How long a form may be on its way at most before the page is no longer kept for it, in milliseconds: an own form's try and a little. */
const LONGEST_MS = 12_000;

/** How long people read what came of it, in milliseconds. */
const READING_MS = 5000;

/**
 * Notes from now on when forms are sent, the site's own too. The function it gives says whether one may be on
 * its way, or has only just arrived: a page that is left then loses the lead, or the words about it.
 */
export function watchSending(): () => boolean {
  let freeAtMs = 0;
  let sentAtMs: number | undefined;
  let form: EventTarget | null = null;
  const begin = ({ target }: Event) => {
    form = target;
    sentAtMs = performance.now();
    freeAtMs = Date.now() + LONGEST_MS;
  };
  const end = () => {
    sentAtMs = undefined;
    freeAtMs = Date.now() + READING_MS;
  };
  addEventListener('submit', begin, true);
  document.addEventListener('assent:form-submit', begin);
  for (const type of ['sent', 'failed']) document.addEventListener(`assent:form-${type}`, end);
  // A site's own sending can be seen once it is over.
  new PerformanceObserver((list) => {
    const isOver = list
      .getEntries()
      .some(
        (entry) =>
          sentAtMs !== undefined &&
          entry.startTime >= sentAtMs &&
          /^(fetch|xmlhttprequest|beacon)$/.test(Reflect.get(entry, 'initiatorType')),
      );
    if (isOver) end();
  }).observe({ type: 'resource' });
  // One that was stopped for what is missing in it goes nowhere.
  const isStopped = () =>
    form instanceof Element && form.querySelector('[data-assent-state="invalid"]');
  return () => Date.now() < freeAtMs && !isStopped();
}
