import type { Typed } from './typed';
import type { Whereabouts } from './whereabouts';
import type { Written } from './written';

/** What a sealed page leaves to itself in the history's entry when it is loaded anew. */
export type LeftToItself = {
  /** The record, where cookies are denied: the choice holds for this entry of the history. */
  record?: string;
  /** Hosts let through this time alone, each behind a space. */
  once?: string;
  /** The address of the frame that they are let through for. */
  frame?: string;
  /** The page is loaded anew for the second time, because it had been opened for another choice than stood. */
  again?: true;
  /** The page's own state, where it is no object that ours could stand in. */
  theirs?: unknown;
  /** What was typed and written, and where the person was. */
  page?: { typed: Typed[]; written: Written[] } & Whereabouts;
};

/** What the seal's first line leaves in the page: see `core/sealLines.ts`. */
export type SealTrace = [
  /** What the record's cookies said, each once; several contradict each other. */
  seen: string[],
  left: LeftToItself | undefined,
  ...held: SecurityPolicyViolationEvent[],
];

declare global {
  interface Window {
    /** There where the seal's first line ran, in the head of a page under way. */
    assentSeal?: SealTrace;
  }
}

/**
 * Leaves something in the history's entry, beside what the page has there; `undefined` takes all of ours out.
 * Throws where the browser lets the page write nothing there.
 */
export function leaveToItself(left: LeftToItself | undefined): void {
  const state: unknown = history.state;
  const isObject = String(state) === '[object Object]';
  const { assent, ...beside } = isObject ? Object(state) : {};
  if (!assent && !left) return;
  const theirs = isObject ? assent?.theirs : (state ?? undefined);
  const own = left && { assent: theirs === undefined ? left : { ...left, theirs } };
  const bare = theirs ?? (Object.keys(beside).length ? beside : null);
  history.replaceState(own ? { ...beside, ...own } : bare, '');
}

/** What the page was left with by the one before it: as the seal's first line saw it, for routers put theirs over it. */
export function leftToItself(): LeftToItself {
  return window.assentSeal?.[1] ?? Object(Object(history.state).assent); // what nothing was left in is an empty one
}
