import type { TryOutcome } from '../../core/tryOutcome';

/** What an answer says that another try will not change. */
const REFUSALS = [400, 401, 403, 404, 410, 413, 422];

/** What an answer's status comes to, with its `Retry-After`, where it has one. */
export function outcomeOf(
  status: number,
  retryAfter: string | undefined,
  nowMs: number,
): TryOutcome {
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (REFUSALS.includes(status) || (status >= 300 && status < 400)) return { kind: 'refused' };
  const afterMs = waitIn(retryAfter, nowMs);
  return afterMs === undefined ? { kind: 'later' } : { kind: 'later', afterMs };
}

/** `Retry-After` in milliseconds from now: seconds or a date (RFC 9110 §10.2.3). */
function waitIn(retryAfter: string | undefined, nowMs: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const ms = Date.parse(retryAfter) - nowMs;
  return Number.isNaN(ms) || ms < 0 ? undefined : ms;
}
