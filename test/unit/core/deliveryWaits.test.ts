import { expect, test } from 'vitest';
import { nextTryMs } from '../../../src/core/deliveryWaits';

const HOUR_MS = 3_600_000;
const tried = (tries: number, nowMs: number) => ({ tries, firstAtMs: 0, nowMs, clockFactor: 1 });

test('waits grow from five seconds to three hours, for 72 hours in all', () => {
  const waits: number[] = [];
  let nowMs = 0;
  for (let tries = 1; ; tries++) {
    const next = nextTryMs({ kind: 'later' }, tried(tries, nowMs));
    if (next === undefined) break;
    waits.push(next - nowMs);
    nowMs = next;
  }
  expect(waits.slice(0, 8).map((ms) => ms / 1000)).toEqual([
    5, 30, 120, 600, 1800, 3600, 10_800, 10_800,
  ]);
  expect(nowMs).toBe(72 * HOUR_MS);
});

test('what the other side asks for is heeded, but no longer than to the end', () => {
  expect(nextTryMs({ kind: 'later', afterMs: 60_000 }, tried(1, 0))).toBe(60_000);
  expect(nextTryMs({ kind: 'later', afterMs: 1000 }, tried(1, 0))).toBe(5000);
  expect(nextTryMs({ kind: 'later', afterMs: 900 * HOUR_MS }, tried(1, 0))).toBe(72 * HOUR_MS);
});

test('what was refused is tried four times in all', () => {
  expect(nextTryMs({ kind: 'refused' }, tried(3, 0))).toBe(120_000);
  expect(nextTryMs({ kind: 'refused' }, tried(4, 0))).toBeUndefined();
});
