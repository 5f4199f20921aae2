import { expect, test } from 'vitest';
import type { PostOutcome } from '../../../src/core/postOutcome';
import { nextStep, retryAfterMs, retryDelayMs } from '../../../src/core/retry';

const failed = (part: Partial<Extract<PostOutcome, { kind: 'failed' }>>): PostOutcome => ({
  kind: 'failed',
  reason: 'network',
  mayHaveArrived: false,
  ...part,
});
const over = { kind: 'done' };

test.each<[string, PostOutcome, boolean, unknown]>([
  ['a yes', { kind: 'sent', id: '1' }, true, over],
  ['faults at fields', { kind: 'invalid', errors: [] }, true, over],
  ['an insecure page', failed({ reason: 'insecure' }), true, over],
  ['a plain no', failed({ reason: 'refused', status: 404 }), true, over],
  ['a timeout, two would be two', failed({ reason: 'timeout', mayHaveArrived: true }), false, over],
  [
    'a 500, two would be two',
    failed({ reason: 'server', status: 500, mayHaveArrived: true }),
    false,
    over,
  ],
  ['offline, two would be two', failed({}), false, { kind: 'wait' }],
  ['offline', failed({}), true, { kind: 'wait' }],
  [
    'a timeout, two are one',
    failed({ reason: 'timeout', mayHaveArrived: true }),
    true,
    { kind: 'wait', afterMs: 500 },
  ],
  ['a 503', failed({ reason: 'server', status: 503 }), false, { kind: 'wait', afterMs: 500 }],
  ['a 429', failed({ reason: 'refused', status: 429 }), false, { kind: 'wait', afterMs: 500 }],
  [
    'a 429 that says when',
    failed({ reason: 'refused', status: 429, retryAfterMs: 30_000 }),
    false,
    { kind: 'wait', afterMs: 30_500 },
  ],
  [
    'a 429 that says next year',
    failed({ reason: 'refused', status: 429, retryAfterMs: 3e10 }),
    false,
    { kind: 'wait', afterMs: 86_400_000 },
  ],
])('%s → what follows', (_, outcome, isIdempotent, step) => {
  expect(nextStep(outcome, 0, isIdempotent, 0)).toEqual(step);
});

test('after many tries it waits for the network, a look at the page or the next visit', () => {
  expect(nextStep(failed({ reason: 'server', status: 503 }), 6, true, 0)).toEqual({ kind: 'wait' });
});

test('waits grow and never agree', () => {
  const waits = [0, 1, 2, 3, 4, 5].map((attempt) => retryDelayMs(attempt, 0.5) ?? 0);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(retryDelayMs(3, 0)).not.toBe(retryDelayMs(3, 0.9));
});

test.each([
  ['nothing', null, undefined],
  ['seconds', '120', 120_000],
  ['a date', 'Sun, 22 Nov 2026 09:00:30 GMT', 30_000],
  ['a date gone by', 'Sun, 22 Nov 2026 08:00:00 GMT', 0],
  ['prose', 'soon', undefined],
])('Retry-After with %s', (_, header, ms) => {
  expect(retryAfterMs(header, Date.parse('2026-11-22T09:00:00Z'))).toBe(ms);
});
