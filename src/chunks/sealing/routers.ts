const POLICY = 'meta[data-assent-seal]';

/** What htmx says before it adds something to the head, in its fourth release and before. */
const HTMX_ADDS = ['htmx:head:before:add', 'htmx:addingHeadElement'];

/**
 * Keeps routers that merge heads (Turbo, Astro, swup, Livewire, htmx) from putting the strict policy of a page that they
 * fetched into this one, whose seal was opened as it was loaded: a policy once there cannot be taken back.
 */
export function keepFromRouters(signal: AbortSignal): void {
  const parser = DOMParser.prototype;
  const { parseFromString } = parser;
  const parse: typeof parseFromString = function parse(this: DOMParser, ...given) {
    const page = parseFromString.apply(this, given);
    page.querySelector(POLICY)?.remove();
    return page;
  };
  parser.parseFromString = parse;
  signal.addEventListener('abort', () => {
    if (parser.parseFromString === parse) parser.parseFromString = parseFromString;
  });
  for (const type of HTMX_ADDS) {
    document.addEventListener(type, (event) => {
      const { headElement } = Object((event as CustomEvent).detail); // htmx's own, whatever it is
      // An element, or a fragment with it.
      if (headElement?.matches?.(POLICY) || headElement?.querySelector?.(POLICY)) {
        event.preventDefault();
      }
    });
  }
}
