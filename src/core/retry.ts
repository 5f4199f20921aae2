import type { PostOutcome } from './postOutcome';
import { DAY_MS } from './settings';

/**
 * Wait before the next try, in milliseconds; `undefined` when it should give up.
 * Doubles from 1 s to a 60 s ceiling. `jitter` is in [0, 1), drawn by the caller.
 */
export function retryDelayMs(attempt: number, jitter: number): number | undefined {
  if (attempt >= 6) return undefined;
  return Math.min(60_000, 1000 * 2 ** attempt) * (0.5 + jitter / 2);
}

/**
 * What follows a try. `wait` without `afterMs` waits for the network, for the page to be looked at
 * again or for the next visit; the lead stays where it is kept.
 */
export type NextStep = { kind: 'done' } | { kind: 'wait'; afterMs?: number };

/**
 * Whether a lead may be tried again, after the try numbered `attempt` from 0. What the other side
 * surely did not take may always go again; what it may have taken, only where one id is kept once.
 */
export function nextStep(
  outcome: PostOutcome,
  attempt: number,
  isIdempotent: boolean,
  jitter: number,
): NextStep {
  if (outcome.kind !== 'failed') return { kind: 'done' };
  const { reason, status, retryAfterMs = 0, mayHaveArrived } = outcome;
  if (reason === 'insecure' || (mayHaveArrived && !isIdempotent)) return { kind: 'done' };
  if (reason === 'refused' && status !== 429) return { kind: 'done' };
  if (reason === 'network' && !mayHaveArrived) return { kind: 'wait' };
  const delayMs = retryDelayMs(attempt, jitter);
  // Asked to slow down, one comes later than asked, not sooner; a timer takes a wait of a month for none.
  return delayMs === undefined && !retryAfterMs
    ? { kind: 'wait' }
    : { kind: 'wait', afterMs: Math.min(DAY_MS, retryAfterMs + (delayMs ?? 0)) };
}

/** Reads `Retry-After` (RFC 9110: seconds or a date) in milliseconds; `undefined` where it says nothing. */
export function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  const value = header?.trim();
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - nowMs;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
