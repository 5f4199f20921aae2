import type { Delivery } from './delivery';

/** How long a lead may wait on the person's own device, in milliseconds. */
export const KEPT_MS = 86_400_000;

/** A lead as it waits: the very request, frozen under its id. */
export type OutboxEntry = {
  id: string;
  form: string;
  /** When the person pressed submit, in milliseconds since 1970. */
  atMs: number;
  request: { url: string; body: string; type: string; headers?: Record<string, string> };
  /** Whether the other side keeps one id once. */
  isIdempotent: boolean;
  /** Whether a try was begun whose answer nobody heard. */
  isUnclear: boolean;
  /** When the other side wants to be asked again, in milliseconds since 1970. */
  notBeforeMs?: number;
  /** What came of it, kept without the request where another page than the one it was sent from heard it. */
  outcome?: Delivery;
  /** Whether the person was told that it failed. */
  isTold?: boolean;
};

/** The same lead once it is known what came of it: nothing of the person's is left in it. */
export function concluded(entry: OutboxEntry, outcome: Delivery): OutboxEntry {
  return { ...entry, request: { url: '', body: '', type: '' }, outcome };
}

/**
 * What to do with a lead that is found on a visit: `send` it, `expire` it after a day, `tell` a failure
 * that nobody was told of, `leave` what is over for the page it came from, `drop` that after a day.
 */
export function judgeFound(
  { atMs, outcome, isTold }: OutboxEntry,
  nowMs: number,
): 'send' | 'expire' | 'tell' | 'leave' | 'drop' {
  const ageMs = nowMs - atMs;
  if (!outcome) return ageMs < KEPT_MS ? 'send' : 'expire';
  const isUntold = outcome.kind !== 'sent' && !isTold;
  // What expired has a day more to be told.
  if (ageMs >= (isUntold ? 2 : 1) * KEPT_MS) return 'drop';
  return isUntold ? 'tell' : 'leave';
}

/** Whether a lead of another page must not be tried again: its answer was not heard, and twice would be two. */
export function isLost({ isUnclear, isIdempotent }: OutboxEntry): boolean {
  return isUnclear && !isIdempotent;
}
