/**
 * Wait before the next try, in milliseconds; `undefined` when it should give up.
 * Doubles from 1 s to a 60 s ceiling. `jitter` is in [0, 1), drawn by the caller.
 */
export function retryDelayMs(attempt: number, jitter: number): number | undefined {
  if (attempt >= 6) return undefined;
  return Math.min(60_000, 1000 * 2 ** attempt) * (0.5 + jitter / 2);
}
