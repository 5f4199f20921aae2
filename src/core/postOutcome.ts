import type { Receipt } from '../wire/receipt';

/** What came of one post. `invalid` names fields; `failed` says why and whether the lead may have arrived. */
export type PostOutcome =
  | { kind: 'sent'; id: string; next?: string; message?: string; receipt?: Receipt }
  | { kind: 'invalid'; errors: { field?: string; code: string; message: string }[] }
  | {
      kind: 'failed';
      reason: 'network' | 'timeout' | 'server' | 'refused' | 'insecure';
      status?: number;
      /** How long the other side asked to be left alone. */
      retryAfterMs?: number;
      mayHaveArrived: boolean;
    };

/** A try that did not get through, and why. */
export type Failure = Extract<PostOutcome, { kind: 'failed' }>;

/**
 * What a form hears of its lead before the end: that it is kept as far as it can be, that a try failed
 * and another follows, and that it has begun.
 */
export type Progress = { kept(): void; waits(failure: Failure): void; triesAgain(): void };
