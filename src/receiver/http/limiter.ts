import type { AddTogether } from '../countTogether';
import { MAX_LIMITED_KEYS, MINUTE_MS } from './limits';

/**
 * Counts events by key; tells how many seconds to wait, or 0 when one more is welcome. A promise only
 * where others must be asked.
 */
export type Limiter = (key: string, nowMs: number) => number | Promise<number>;

/** This part of a limit each process lets in before it asks the others: most keys never come so far. */
const UNASKED_PART = 1 / 16;

/** Whoever asks takes this part of what is left, and need not ask again for each event. */
const TAKEN_PART = 1 / 4;

/** What one key has come to in one window. */
type Window = {
  startMs: number;
  endMs: number;
  /** How many are still welcome without asking. */
  granted: number;
  /** How many of those that were granted unasked the others have not heard of. */
  untold: number;
  /** How many may still be asked for, as far as is known. */
  left: number;
  /** How many wait for the others' answer. */
  waiting: number;
  asking?: Promise<void> | undefined;
};

/**
 * At most `max` events for one key within a window that starts with its first event.
 *
 * With `together` several processes count as one, by the minute: a key of which more come takes some of
 * what is left for all of them. More than `max` can come only by what processes let in unasked once the
 * others have used it up. While the others cannot be asked, a process counts alone.
 *
 * Why the memory is not rate-limiter-flexible's: it has no ceiling and holds a timer for each key, so
 * that addresses made up by the thousand fill it; and it takes its time from `Date.now`, where here the
 * receiver's clock is handed in and says to the second when to come back.
 */
export function createLimiter(max: number, windowMs = MINUTE_MS, together?: AddTogether): Limiter {
  const windows = new Map<string, Window>();
  const unasked = together ? Math.floor(max * UNASKED_PART) : max;

  const windowAt = (key: string, nowMs: number): Window => {
    const open = windows.get(key);
    if (open && nowMs < open.endMs && nowMs >= open.startMs) return open;
    windows.delete(key);
    if (windows.size >= MAX_LIMITED_KEYS) dropOldest(windows);
    const [granted, untold, left] = [unasked, unasked, max - unasked];
    const window = { startMs: nowMs, endMs: nowMs + windowMs, granted, untold, left, waiting: 0 };
    windows.set(key, window);
    return window;
  };

  const ask = async (add: AddTogether, key: string, nowMs: number, window: Window) => {
    const share = Math.max(window.waiting, Math.floor(window.left * TAKEN_PART), 1);
    try {
      const { count, leftMs } = await add(key, window.untold + share);
      window.untold = 0;
      window.left = Math.max(0, max - count);
      window.granted = Math.min(share, Math.max(0, max - (count - share)));
      window.endMs = nowMs + leftMs;
    } catch {
      window.granted = window.left;
      window.left = 0;
    }
    window.asking = undefined;
  };

  const askAndTake = async (add: AddTogether, key: string, nowMs: number, window: Window) => {
    while (mustAsk(window)) {
      window.waiting += 1;
      window.asking ??= ask(add, key, nowMs, window);
      await window.asking;
      window.waiting -= 1;
    }
    return take(window, nowMs);
  };

  return (key, nowMs) => {
    const window = windowAt(key, nowMs);
    return together && mustAsk(window)
      ? askAndTake(together, key, nowMs, window)
      : take(window, nowMs);
  };
}

function mustAsk({ granted, left }: Window): boolean {
  return granted === 0 && left > 0;
}

function take(window: Window, nowMs: number): number {
  if (window.granted === 0) return Math.max(1, Math.ceil((window.endMs - nowMs) / 1000));
  window.granted -= 1;
  return 0;
}

/** A map keeps the order of insertion, and windows are inserted as they start. */
function dropOldest(windows: Map<string, unknown>): void {
  const [oldest] = windows.keys();
  if (oldest !== undefined) windows.delete(oldest);
}
