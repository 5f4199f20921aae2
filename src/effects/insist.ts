/** What stood so long, in milliseconds, is not taken out on sight. */
const STOOD_MS = 60_000;

/** The longest pause before something is put back, in milliseconds. */
const LAST_PAUSE_MS = 4096;

let timer = 0;
let pauseMs = 1;
let lastMs = 0;
let lastHref = '';

/**
 * Calls what puts back something that was taken out of the page, after pauses that grow, six times at most:
 * whoever takes it out on sight would otherwise keep the page from doing anything else. It may come
 * back as often again once it was left to stand for a minute, and once the person went on to another page:
 * what merges that into the document takes out whatever its server did not send.
 */
export function insist(put: () => void): void {
  const { href } = location;
  if (performance.now() - lastMs > STOOD_MS || href !== lastHref) pauseMs = 1;
  lastHref = href;
  if (pauseMs >= LAST_PAUSE_MS) return;
  pauseMs *= 4;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    lastMs = performance.now();
    put();
  }, pauseMs);
}
