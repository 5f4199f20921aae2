import { DAY_MS } from '../../core/settings';
import { sha256 } from '../digest';

/** A minute in milliseconds. */
const MINUTE_MS = 60_000;

/**
 * The day that a visit is due for, like `2026-11-28` (UTC); `undefined` while today's minute has not come. The
 * minute is one address's own, so that receivers do not all set out at once, and the same in each process.
 */
export function dueDay(url: string, nowMs: number): string | undefined {
  const minute = Buffer.from(sha256(url), 'base64url').readUInt32BE() % (DAY_MS / MINUTE_MS);
  return nowMs % DAY_MS < minute * MINUTE_MS ? undefined : dayOf(nowMs);
}

/** A day in UTC, like `2026-11-28`. */
export function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
