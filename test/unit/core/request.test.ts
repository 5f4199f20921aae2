import { describe, expect, test } from 'vitest';
import type { AssentConfig } from '../../../src/core/config';
import { answerDueMs, type RequestKind } from '../../../src/core/request';

const dueOf = (
  kind: RequestKind,
  at: string,
  regime: NonNullable<AssentConfig['regime']> = 'ru',
  holidays: string[] = [],
) =>
  new Date(
    answerDueMs({ operator: { name: 'ИП' }, regime, server: { holidays } }, kind, Date.parse(at)),
  ).toISOString();

describe('in Russia the term is counted in working days, to the end of the last one in Moscow', () => {
  test.each([
    ['access', '2026-11-23T09:00:00Z', '2026-12-07T20:59:59.999Z'],
    ['correct', '2026-11-23T09:00:00Z', '2026-12-02T20:59:59.999Z'],
    // The fourth of November is a day off, and so are Saturdays and Sundays.
    ['access', '2026-10-30T09:00:00Z', '2026-11-16T20:59:59.999Z'],
    // Over New Year.
    ['erase', '2026-12-31T09:00:00Z', '2027-01-22T20:59:59.999Z'],
    // What comes at 23:30 UTC came the next day in Moscow.
    ['correct', '2026-11-22T23:30:00Z', '2026-12-02T20:59:59.999Z'],
  ] as const)('%s of %s → %s', (kind, at, due) => {
    expect(dueOf(kind, at)).toBe(due);
  });

  test('days that the government moves are named by the owner', () => {
    expect(dueOf('access', '2026-11-23T09:00:00Z', 'ru', ['2026-11-30', '2026-12-01'])).toBe(
      '2026-12-09T20:59:59.999Z',
    );
  });
});

test.each([
  ['eu', '2026-11-23T09:00:00.000Z', '2026-12-23T09:00:00.000Z'],
  ['uk', '2027-01-31T09:00:00.000Z', '2027-02-28T09:00:00.000Z'],
  ['eu', '2028-01-30T09:00:00.000Z', '2028-02-29T09:00:00.000Z'],
  ['us-ca', '2026-11-23T09:00:00.000Z', '2027-01-07T09:00:00.000Z'],
] as const)('in %s what came on %s is answered by %s', (regime, at, due) => {
  expect(dueOf('access', at, regime)).toBe(due);
});
