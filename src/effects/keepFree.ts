import { freePlace } from './freePlace';

/** How long the page may go on changing before its fixed parts are looked for again, in milliseconds. */
const PAUSE_MS = 200;

/**
 * How often they are looked for where nothing told of a change, in milliseconds: what a selector, a rule, an
 * animation or a component in its own root brings makes no sign.
 */
const BEAT_MS = 1000;

/** What may bring, take or move something that is fixed. */
const SIGNS = ['resize', 'scroll', 'transitionend', 'animationend', 'load'];

/**
 * Keeps a button at the foot of the window off what the page has fixed there, from when it stands in the
 * page until it is taken out: bars that come, go or turn with the phone included.
 */
export function keepFree(button: HTMLElement): void {
  const stop = new AbortController();
  let shift = { right: 0, up: 0 };
  let timer = 0;

  const settle = () => {
    timer = 0;
    const root = button.getRootNode();
    if (!(root instanceof ShadowRoot) || !root.isConnected) return end();
    const { x, y, width, height } = button.getBoundingClientRect();
    if (!height) return;
    const found = freePlace(new DOMRect(x - shift.right, y + shift.up, width, height), root.host);
    if (found.right === shift.right && found.up === shift.up) return;
    shift = found;
    // A page's `zoom` enlarges lengths of ours too.
    const zoom = height / button.offsetHeight;
    button.style.translate = `${shift.right / zoom}px ${-shift.up / zoom}px`;
  };
  const end = () => {
    stop.abort();
    clearInterval(beat);
    watcher.disconnect();
  };
  const soon = () => {
    if (!timer) timer = window.setTimeout(() => requestAnimationFrame(settle), PAUSE_MS);
  };

  const watcher = new MutationObserver(soon);
  watcher.observe(document, { childList: true, subtree: true, attributes: true });
  for (const sign of SIGNS) addEventListener(sign, soon, { capture: true, signal: stop.signal });
  const beat = setInterval(soon, BEAT_MS);
  // It is put into the page within this task.
  requestAnimationFrame(settle);
}
