import { isKeptOnce, isLost, type OutboxEntry } from './outboxEntry';
import type { PostOutcome } from './postOutcome';
import { nextStep } from './retry';

/** What came of an entry that may have arrived: nobody heard. */
export const UNHEARD: PostOutcome = { kind: 'failed', reason: 'network', mayHaveArrived: true };

/** What an entry's turn brings: a try, the knowledge of what came of it, or nothing: it was seen to elsewhere. */
export type Turn = { kind: 'try' | 'elsewhere' } | { kind: 'concluded'; outcome: PostOutcome };

/**
 * What to do with an entry as it stands when nobody else is at it. `isOwn`: it is a lead of this very
 * page, which waits for its outcome.
 */
export function turnOf(entry: OutboxEntry, isOwn: boolean): Turn {
  if (entry.kind !== 'consent' && entry.outcome) {
    return isOwn ? { kind: 'concluded', outcome: entry.outcome } : { kind: 'elsewhere' };
  }
  return !isOwn && isLost(entry) ? { kind: 'concluded', outcome: UNHEARD } : { kind: 'try' };
}

/**
 * What follows the try numbered `attempt` from 0: the end, or the entry as it waits for the next one,
 * after `afterMs` milliseconds or, without them, for the network, a look at the page or the next visit.
 */
export type Aftermath<Entry> =
  | { kind: 'concluded' }
  | { kind: 'waits'; entry: Entry; notBeforeMs: number; afterMs?: number };

/** What a try means for its entry, `jitter` in [0, 1) being drawn by the caller. */
export function afterTry<Entry extends OutboxEntry>(
  entry: Entry,
  outcome: PostOutcome,
  attempt: number,
  nowMs: number,
  jitter: number,
): Aftermath<Entry> {
  const step = nextStep(outcome, attempt, isKeptOnce(entry), jitter);
  if (outcome.kind !== 'failed' || step.kind === 'done') return { kind: 'concluded' };
  const { mayHaveArrived, retryAfterMs = 0 } = outcome;
  const isUnclear = entry.isUnclear || mayHaveArrived;
  const notBeforeMs = nowMs + retryAfterMs;
  return { ...step, kind: 'waits', entry: { ...entry, isUnclear, notBeforeMs }, notBeforeMs };
}
