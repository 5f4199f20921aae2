import type { TryOutcome } from './tryOutcome';

/** Waits before the second try and those after it, in milliseconds; the last one comes again and again. */
const WAITS_MS = [5_000, 30_000, 120_000, 600_000, 1_800_000, 3_600_000, 10_800_000];

/** After so long no further try is made, in milliseconds. */
const GIVEN_UP_MS = 72 * 3_600_000;

/** Tries in all of what the other side has understood and refused. */
const REFUSED_TRIES = 4;

/** A delivery as far as it has come. `clockFactor` divides all waits; 1 but in drills. */
export type Tried = {
  /** Tries that were made, this one included. */
  tries: number;
  firstAtMs: number;
  nowMs: number;
  clockFactor: number;
};

/** How long a delivery is left alone that asked for it, in milliseconds: not longer than it is tried at all. */
export function restMs(
  { afterMs = 0 }: Extract<TryOutcome, { kind: 'later' }>,
  clockFactor: number,
): number {
  return Math.min(afterMs, GIVEN_UP_MS) / clockFactor;
}

/** When it is tried again, in milliseconds since 1970-01-01 UTC; `undefined` where it is given up. */
export function nextTryMs(
  outcome: Extract<TryOutcome, { kind: 'refused' | 'later' }>,
  { tries, firstAtMs, nowMs, clockFactor }: Tried,
): number | undefined {
  if (outcome.kind === 'refused' && tries >= REFUSED_TRIES) return undefined;
  const usual = WAITS_MS[Math.min(tries, WAITS_MS.length) - 1] ?? 0;
  const asked = outcome.kind === 'later' ? (outcome.afterMs ?? 0) : 0;
  const next = nowMs + Math.max(usual, asked) / clockFactor;
  const end = firstAtMs + GIVEN_UP_MS / clockFactor;
  if (nowMs >= end) return undefined;
  // However long it was asked to wait: one last try at the very end.
  return Math.min(next, end);
}
