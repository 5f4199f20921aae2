import { watchInserted } from './insertedScripts';
import { overhear } from './overhear';

/** In the order in which a page that loads fires them. */
const ORDER = ['readystatechange', 'DOMContentLoaded', 'load', 'pageshow'];

type Missed = {
  target: EventTarget;
  type: string;
  listener: EventListenerOrEventListenerObject;
  signal?: AbortSignal | undefined;
};

/** How long what a script put off may still listen for something, in milliseconds. */
const LATE_MS = 2000;

/** Scripts that may still run, and those that just did, each with when it was put in. */
let running: { script: HTMLScriptElement; sinceMs: number }[] = [];
/** How many of them the next one waits for. */
let turns = 0;
/** Listeners that are being called; what they listen for counts as their script's. */
let calls = 0;
let isCalling = false;
let missed: Missed[] = [];
let hearing: { takeInserted(): HTMLScriptElement[]; stop(): void } | undefined;

/** What tells how far a script is. */
export type Hearing = {
  /** It ran, or never will. */
  over(): void;
  /** The next one need not wait for it any more. */
  goOn(): void;
};

/**
 * Has what a script listens for that is over on this page (`load`, `DOMContentLoaded` and their like) called
 * once, when the scripts granted with it have run too: in a page that is being parsed it would have come
 * after them all. The events are not fired anew: nobody else hears anything.
 */
export function hearMissed(script: HTMLScriptElement): Hearing {
  running.push({ script, sinceMs: performance.now() });
  turns += 1;
  hearing ??= hear();
  const { takeInserted } = hearing;
  takeInserted();
  return {
    over() {
      for (const inserted of takeInserted()) if (inserted !== script) hearAlong(inserted);
      setTimeout(() => {
        running = running.filter((one) => one.script !== script);
        settle();
      }, LATE_MS);
      settle();
    },
    goOn() {
      turns -= 1;
      settle();
    },
  };
}

function hear() {
  const inserting = watchInserted();
  const letBe = overhear(note, adopt);
  const stop = () => {
    inserting.stop();
    letBe();
  };
  return { takeInserted: inserting.take, stop };
}

/** A snippet fetches its vendor's file by a script of its own, which holds up nobody. */
function hearAlong(script: HTMLScriptElement): void {
  const { over, goOn } = hearMissed(script);
  goOn();
  script.addEventListener('load', over);
  script.addEventListener('error', over);
}

/** Has what one of ours puts off count as its own when its time comes; anybody else's is left as it is. */
function adopt<Put extends (...given: never[]) => unknown>(put: Put): Put {
  if (!isOurs('')) return put;
  const adopted = function (this: unknown, ...given: Parameters<Put>) {
    const before = isCalling;
    isCalling = true;
    try {
      return put.apply(this, given);
    } finally {
      isCalling = before;
    }
  };
  return adopted as Put; // called just as the other is
}

/** Takes down what one of ours listens for too late; true where it need not be listened for any more. */
function note(
  target: EventTarget,
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: boolean | AddEventListenerOptions,
): boolean {
  if (!isOver(target, type) || !isOurs(String(listener))) return false;
  const { once = false, signal } = typeof options === 'object' ? options : {};
  const isKnown = missed.some(
    (one) => one.target === target && one.type === type && one.listener === listener,
  );
  if (!isKnown) missed.push({ target, type, listener, signal });
  settle();
  return once;
}

/**
 * Whether code of ours is at work. What runs later than its script is told by the address in the stack, and
 * where it has none by what it is: a listener that is written there.
 */
function isOurs(listener: string): boolean {
  // A page may have its stacks be something else.
  const stack = `${Error().stack}`;
  return (
    isCalling ||
    running.some(
      ({ script, sinceMs }) =>
        document.currentScript === script ||
        (script.src ? stack.includes(script.src) : !!listener && script.text.includes(listener)) ||
        (script.type === 'module' && isImported(stack, sinceMs)),
    )
  );
}

/**
 * Whether a file is at work that came since a time and that no script of the page names: one that a module
 * imports. Each runs once on a page, so whoever had it come first is whose it is.
 */
function isImported(stack: string, sinceMs: number): boolean {
  const named = [...document.scripts].map(({ src }) => src);
  return (
    !document.currentScript &&
    performance
      .getEntriesByType('resource')
      .some(
        ({ name, startTime }) =>
          startTime >= sinceMs && stack.includes(name) && !named.includes(name),
      )
  );
}

/** Whether an event has been fired on this page, for good. */
function isOver(target: EventTarget, type: string): boolean {
  const isHere =
    type === 'DOMContentLoaded' || (type === 'readystatechange') === (target === document);
  if (!ORDER.includes(type) || !isHere) return false;
  // Only this kind is asked for.
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!page || type === 'readystatechange') return document.readyState === 'complete';
  return (type === 'DOMContentLoaded' ? page.domContentLoadedEventEnd : page.loadEventEnd) > 0;
}

/** Calls what was missed once nothing is on its way; the next script may wait for a timer before it begins. */
function settle(): void {
  setTimeout(() => setTimeout(call));
}

function call(): void {
  if (turns) return;
  const due = missed.sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  missed = [];
  for (const one of due) {
    calls += 1;
    // Each by itself: one that throws stops no other, and is reported as any listener's error is.
    setTimeout(() => {
      calls -= 1;
      if (!calls) settle();
      isCalling = true;
      try {
        if (!one.signal?.aborted) tell(one);
      } finally {
        isCalling = false;
      }
    });
  }
  if (running.length || calls) return;
  hearing?.stop();
  hearing = undefined;
}

function tell({ target, type, listener }: Missed): void {
  const event = new CustomEvent(type);
  // It is dispatched nowhere, so nothing else sets them.
  Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
  if (typeof listener === 'function') listener.call(target, event);
  else listener.handleEvent(event);
}
