import { MAX_LIMITED_KEYS } from './limits';

/** Counts events by key; tells how many seconds to wait, or 0 when one more is welcome. */
export type Limiter = (key: string, nowMs: number) => number;

/**
 * At most `max` events for one key within a window that starts with its first event.
 *
 * Why not rate-limiter-flexible: its memory has no ceiling and holds a timer for each key, so that
 * addresses made up by the thousand fill it; and it takes its time from `Date.now`, where here the
 * receiver's clock is handed in and says to the second when to come back.
 */
export function createLimiter(max: number, windowMs = 60_000): Limiter {
  const windows = new Map<string, { startMs: number; count: number }>();
  return (key, nowMs) => {
    const open = windows.get(key);
    if (!open || nowMs >= open.startMs + windowMs || nowMs < open.startMs) {
      windows.delete(key);
      if (windows.size >= MAX_LIMITED_KEYS) dropOldest(windows);
      windows.set(key, { startMs: nowMs, count: 1 });
      return 0;
    }
    open.count += 1;
    return open.count > max ? Math.max(1, Math.ceil((open.startMs + windowMs - nowMs) / 1000)) : 0;
  };
}

/** A map keeps the order of insertion, and windows are inserted as they start. */
function dropOldest(windows: Map<string, unknown>): void {
  const [oldest] = windows.keys();
  if (oldest !== undefined) windows.delete(oldest);
}
