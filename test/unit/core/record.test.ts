import { expect, test } from 'vitest';
import { decodeRecord, encodeRecord } from '../../../src/core/record';

const stampId = '0b0e7c1e-3d0b-4a52-9d3e-0a3c8d1f2b4a';
const granted = {
  revision: 1,
  day: 20779,
  untilDay: 21144,
  choice: { analytics: true, marketing: false, my_own: true },
  stampId,
};

test('writes version, revision, days, choices and stamp', () => {
  expect(encodeRecord(granted)).toBe(`1.1.20779.21144.analytics-1~marketing-0~my_own-1.${stampId}`);
});

test.each([
  ['a grant', granted],
  ['a refusal without a stamp', { revision: 3, day: 1, untilDay: 185, choice: { a: false } }],
  ['nothing to choose', { revision: 1, day: 1, untilDay: 2, choice: {} }],
])('%s → is read as it was written', (_, record) => {
  expect(decodeRecord(encodeRecord(record))).toEqual(record);
});

test.each([
  ['nothing', undefined],
  ['an empty value', ''],
  ['another version', '2.1.20779.21144.a-1'],
  ['a foreign value', 'yes'],
  ['JSON', '{"a":1}'],
  ['a cut end', '1.1.20779.21144.analytics-'],
  ['an answer that is neither 0 nor 1', '1.1.20779.21144.a-2'],
  ['a choice named twice', '1.1.20779.21144.a-1~a-0'],
  ['a loose separator', '1.1.20779.21144.a-1~'],
  ['leading zeros', '1.01.20779.21144.a-1'],
  ['capitals', '1.1.20779.21144.A-1'],
  ['a stamp id of another shape', '1.1.20779.21144.a-1.nobody'],
  ['a prototype key', '1.1.20779.21144.__proto__-1'],
  ['something after the end', `${encodeRecord(granted)};`],
])('%s → counts as unanswered', (_, written) => {
  expect(decodeRecord(written)).toBeUndefined();
});
