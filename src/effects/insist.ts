/** What stood so long, in milliseconds, is not taken out on sight. */
const STOOD_MS = 60_000;

/** The longest pause before something is put back, in milliseconds. */
const LAST_PAUSE_MS = 4096;

let timer = 0;
let pauseMs = 1;
let lastMs = 0;

/**
 * Calls what puts back something that was taken out of the page, after pauses that grow, six times at most:
 * whoever takes it out on sight would otherwise keep the page from doing anything else. It may come
 * back as often again once it was left to stand for a minute.
 */
export function insist(put: () => void): void {
  if (performance.now() - lastMs > STOOD_MS) pauseMs = 1;
  if (pauseMs >= LAST_PAUSE_MS) return;
  pauseMs *= 4;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    lastMs = performance.now();
    put();
  }, pauseMs);
}
