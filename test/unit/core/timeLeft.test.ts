import { expect, test } from 'vitest';
import type { AssentConfig } from '../../../src/core/config';
import { answerDueMs, timeLeft } from '../../../src/core/request';

const ru: AssentConfig = {
  v: 1,
  locale: 'ru',
  regime: 'ru',
  operator: { name: 'A' },
} as AssentConfig; // the rest decides nothing here
const eu: AssentConfig = { ...ru, regime: 'eu' };
const at = (iso: string) => Date.parse(iso);

// Ten working days after Sunday, 22 November: Friday, 4 December, to its end in Moscow.
const dueMs = at('2026-12-04T20:59:59.999Z');

test.each([
  ['the Sunday it came', '2026-11-22T09:00:00Z', ru, { kind: 'working-days', days: 10 }],
  ['the first working day', '2026-11-23T09:00:00Z', ru, { kind: 'working-days', days: 9 }],
  [
    'late on a Sunday, Monday in Moscow',
    '2026-11-22T21:30:00Z',
    ru,
    { kind: 'working-days', days: 9 },
  ],
  ['the Saturday before', '2026-11-28T09:00:00Z', ru, { kind: 'working-days', days: 5 }],
  ['the last day', '2026-12-04T20:00:00Z', ru, { kind: 'working-days', days: 0 }],
  ['the moment it is due', '2026-12-04T20:59:59.999Z', ru, { kind: 'working-days', days: 0 }],
  ['a moment later', '2026-12-04T21:00:00Z', ru, { kind: 'late', days: 1 }],
  ['two days later', '2026-12-06T20:59:59Z', ru, { kind: 'late', days: 2 }],
  ['where all days count', '2026-12-01T09:00:00Z', eu, { kind: 'days', days: 3 }],
] as const)('%s → what is left', (_, now, config, left) => {
  expect(timeLeft(config, dueMs, at(now))).toEqual(left);
});

test('a day off of the owner’s is no working day', () => {
  const config: AssentConfig = { ...ru, server: { holidays: ['2026-12-03'] } };
  expect(timeLeft(config, dueMs, at('2026-12-02T09:00:00Z'))).toMatchObject({ days: 1 });
});

test('a request that comes now has all the days of its kind', () => {
  for (const now of ['2026-11-20T20:59:00Z', '2026-12-30T12:00:00Z', '2027-05-08T00:00:00Z']) {
    const nowMs = at(now);
    expect(timeLeft(ru, answerDueMs(ru, 'correct', nowMs), nowMs).days).toBe(7);
  }
});
