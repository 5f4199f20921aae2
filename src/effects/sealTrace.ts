import type { Typed } from './typed';

/** What a sealed page leaves to itself in the history's entry when it is loaded anew. */
export type LeftToItself = {
  /** The record, where cookies are denied: the choice holds for this entry of the history. */
  record?: string;
  /** Hosts let through this time alone, each behind a space. */
  once?: string;
  /** The address of the frame that they are let through for. */
  frame?: string;
  /** What was typed, and how far the page was scrolled, in CSS pixels. */
  page?: { typed: Typed[]; left: number; top: number };
};

/** What the seal's first line leaves in the page: see `core/sealLines.ts`. */
export type SealTrace = [
  /** The one cookie of the record, as `name=value`; nothing where there was none, or several. */
  seen: string | 0 | undefined,
  left: LeftToItself,
  ...held: SecurityPolicyViolationEvent[],
];

declare global {
  interface Window {
    /** There where the seal's first line ran, in the head of a page under way. */
    assentSeal?: SealTrace;
  }
}

/** Leaves something in the history's entry, beside what the page has there; `undefined` takes all of ours out. */
export function leaveToItself(left: LeftToItself | undefined): void {
  const { assent: _, ...theirs } = Object(history.state);
  const state = left ? { ...theirs, assent: left } : theirs;
  history.replaceState(Object.keys(state).length ? state : null, '');
}

/** What the page was left with by the one before it: as the seal's first line saw it, for routers put theirs over it. */
export function leftToItself(): LeftToItself {
  return window.assentSeal?.[1] ?? Object(Object(history.state).assent);
}
