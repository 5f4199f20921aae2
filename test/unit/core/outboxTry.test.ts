import { expect, test } from 'vitest';
import { afterTry, turnOf, UNHEARD } from '../../../src/core/outboxTry';
import { busy, lead, offline, unclear, yes } from '../outbox/powers';

test.each([
  ['of this page, fresh', lead(), true, { kind: 'try' }],
  ['of this page, unclear', lead({ isUnclear: true, isIdempotent: false }), true, { kind: 'try' }],
  [
    'of this page, concluded elsewhere',
    lead({ outcome: yes }),
    true,
    { kind: 'concluded', outcome: yes },
  ],
  ['of another page, concluded', lead({ outcome: yes }), false, { kind: 'elsewhere' }],
  ['of another page, unclear, one id once', lead({ isUnclear: true }), false, { kind: 'try' }],
  [
    'of another page, unclear, one id maybe twice',
    lead({ isUnclear: true, isIdempotent: false }),
    false,
    { kind: 'concluded', outcome: UNHEARD },
  ],
])('a lead %s', (_, entry, isOwn, turn) => {
  expect(turnOf(entry, isOwn)).toEqual(turn);
});

test.each([
  ['a yes', yes, lead(), 'concluded'],
  ['unclear, one id maybe twice', unclear, lead({ isIdempotent: false }), 'concluded'],
  ['unclear, one id once', unclear, lead(), 'waits'],
  ['surely not there', busy, lead({ isIdempotent: false }), 'waits'],
  ['offline', offline, lead(), 'waits'],
])('after %s → %s', (_, outcome, entry, kind) => {
  expect(afterTry(entry, outcome, 0, 1000, 0).kind).toBe(kind);
});

test('once unclear, always unclear; the other side’s wait counts from now', () => {
  const later = { ...busy, retryAfterMs: 5000 };
  expect(afterTry(lead({ isUnclear: true }), later, 0, 1000, 1)).toMatchObject({
    kind: 'waits',
    entry: { isUnclear: true, notBeforeMs: 6000 },
    notBeforeMs: 6000,
  });
});
