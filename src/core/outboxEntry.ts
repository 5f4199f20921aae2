import type { Delivery } from './sending';

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
  /** What came of it, kept without the request where another page than the one it was sent from heard it. */
  outcome?: Delivery;
};

/** The same lead once it is known what came of it: nothing of the person's is left in it. */
export function concluded(entry: OutboxEntry, outcome: Delivery): OutboxEntry {
  return { ...entry, request: { url: '', body: '', type: '' }, outcome };
}

/** What to do with a lead that is found on a visit: `drop` after a day, `leave` what is over, else `send`. */
export function judgeFound(entry: OutboxEntry, nowMs: number): 'drop' | 'leave' | 'send' {
  if (nowMs - entry.atMs >= KEPT_MS) return 'drop';
  return entry.outcome ? 'leave' : 'send';
}

/** Whether a lead of another page must not be tried again: its answer was not heard, and twice would be two. */
export function isLost({ isUnclear, isIdempotent }: OutboxEntry): boolean {
  return isUnclear && !isIdempotent;
}
