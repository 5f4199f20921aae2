import { expect, test } from 'vitest';
import { decide, recordOf } from '../../../src/core/decide';
import { DAY_MS } from '../../../src/core/settings';
import { siteConfig } from '../../fixtures/config';

const config = siteConfig({ revision: 2 });
const nowMs = 20779 * DAY_MS + 1000;
const all = { analytics: true, marketing: true, counter: true, video: true };
const none = { analytics: false, marketing: false, counter: false, video: false };
const stored = recordOf(config, all, nowMs, 'stamp');

test.each([
  ['no record', undefined, nowMs],
  ['a record of an older revision', { ...stored, revision: 1 }, nowMs],
  ['a record of a newer revision', { ...stored, revision: 3 }, nowMs],
  ['a record at its end', stored, stored.untilDay * DAY_MS],
  ['a record from days to come', { ...stored, day: 20782 }, nowMs],
])('%s → asks and grants nothing', (_, record, now) => {
  expect(decide(config, record, now)).toEqual({ asks: true });
});

test.each([
  ['a valid grant', stored, nowMs],
  ['one ms before its end', stored, stored.untilDay * DAY_MS - 1],
  ['written a few hours ahead of this clock', { ...stored, day: 20780 }, nowMs],
])('%s → applies', (_, record, now) => {
  expect(decide(config, record, now)).toEqual({ asks: false, record });
});

test.each([
  ['granted its category', all, true],
  ['refused its category', none, false],
  ['granted only another category', { ...none, marketing: true }, false],
])('a service is new to one who %s → asks: %s', (_, choice, asks) => {
  const { counter: _new, ...known } = choice;
  const record = { ...stored, choice: known };
  expect(decide(config, record, nowMs)).toEqual({ asks, record });
});

test('a refusal is kept for refusalDays and carries no stamp', () => {
  expect(recordOf(config, none, nowMs, 'stamp')).toEqual({
    revision: 2,
    day: 20779,
    untilDay: 20779 + 184,
    choice: none,
  });
});

test('a grant is kept for the days configured', () => {
  const short = siteConfig({ record: { days: 30 } });
  expect(recordOf(short, all, nowMs, 'stamp')).toMatchObject({ untilDay: 20809, stampId: 'stamp' });
});
