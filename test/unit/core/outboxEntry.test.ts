import { expect, test } from 'vitest';
import { concluded, isLost, judgeFound, type LeadEntry } from '../../../src/core/outboxEntry';
import { DAY_MS } from '../../../src/core/settings';

const entry: LeadEntry = {
  id: '1',
  form: 'callback',
  atMs: 1000,
  request: { url: 'https://a.example', body: 'Анна', type: 'application/json' },
  key: 'secret',
  isIdempotent: true,
  isUnclear: false,
};
const over = concluded(entry, { kind: 'sent', id: '1' });
const lost = concluded(entry, { kind: 'failed', reason: 'refused', mayHaveArrived: false });

test.each([
  ['a fresh one', entry, 2000, 'send'],
  ['one a moment before its day is over', entry, 1000 + DAY_MS - 1, 'send'],
  ['one of a day', entry, 1000 + DAY_MS, 'expire'],
  ['one that is over', over, 2000, 'leave'],
  ['one that is over since a day', over, 1000 + DAY_MS, 'drop'],
  ['a failure nobody was told of', lost, 2000, 'tell'],
  ['a failure nobody was told of in the day after it expired', lost, 1000 + DAY_MS, 'tell'],
  ['a failure nobody was told of in two days', lost, 1000 + 2 * DAY_MS, 'drop'],
  ['a failure the person was told of', { ...lost, isTold: true }, 2000, 'leave'],
  [
    'a failure the person was told of, after a day',
    { ...lost, isTold: true },
    1000 + DAY_MS,
    'drop',
  ],
])('%s', (_, found, nowMs, verdict) => {
  expect(judgeFound(found, nowMs)).toBe(verdict);
});

test('once it is known what came of a lead, nothing of the person is left in it', () => {
  expect(JSON.stringify(over)).not.toMatch(/Анна|secret/);
});

test.each([
  [false, false, false],
  [false, true, true],
  [true, true, false],
])('idempotent %s, unclear %s → lost %s', (isIdempotent, isUnclear, lost) => {
  expect(isLost({ ...entry, isIdempotent, isUnclear })).toBe(lost);
});
