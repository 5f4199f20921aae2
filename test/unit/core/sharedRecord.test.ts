import { expect, test } from 'vitest';
import { recordOf } from '../../../src/core/decide';
import { DAY_MS } from '../../../src/core/settings';
import { isForeign, sharedRecord } from '../../../src/core/sharedRecord';
import { siteConfig } from '../../fixtures/config';

const config = siteConfig();
const nowMs = 20779 * DAY_MS + 1000;
const all = { analytics: true, marketing: true, counter: true, video: true };
const mine = recordOf(config, all, nowMs, 'stamp');
const written = recordOf(config, { analytics: true, chat: true }, nowMs, 'other');

const choiceBeside = (choice: Record<string, boolean>, revision = 1) =>
  sharedRecord(config, { ...written, revision, choice }, [mine], nowMs)?.choice;

test.each([
  ['nothing earlier', []],
  ['one that is over', [{ ...mine, untilDay: 20779 }]],
  ['one of another revision', [{ ...mine, revision: 2 }]],
  ['one that answers less', [{ ...mine, choice: { analytics: true } }]],
])('%s → no answer stands here', (_, earlier) => {
  expect(sharedRecord(config, written, earlier, nowMs)).toBeUndefined();
});

test('the last earlier answer counts, with its stamp and its end', () => {
  const last = { ...mine, untilDay: mine.untilDay - 1, choice: { ...all, video: false } };
  expect(sharedRecord(config, written, [mine, last, written], nowMs)).toEqual(last);
});

test.each<[string, Record<string, boolean>, number, Record<string, boolean>]>([
  ['grants the same', { analytics: true, chat: true }, 1, all],
  [
    'refuses a category: its services are off too',
    { analytics: false, chat: true },
    1,
    { ...all, analytics: false, counter: false },
  ],
  [
    'is of a later revision and refuses',
    { analytics: true, marketing: false },
    2,
    { ...all, marketing: false, video: false },
  ],
])('the one written over it %s', (_, choice, revision, expected) => {
  expect(choiceBeside(choice, revision)).toEqual(expected);
});

test('with nothing left of it the answer bears no stamp', () => {
  const { stampId, ...rest } = mine;
  const refusing = { ...written, revision: 2, choice: { analytics: false, marketing: false } };
  expect(stampId).toBe('stamp');
  expect(sharedRecord(config, refusing, [mine], nowMs)).toEqual({
    ...rest,
    choice: { analytics: false, marketing: false, counter: false, video: false },
  });
});

test.each([
  ['its own', mine, false],
  ['one that is older than a service', { ...mine, choice: { analytics: true } }, false],
  ['one with an id of another', written, true],
  ['one of a later revision', { ...mine, revision: 2 }, true],
])('%s → foreign: %s', (_, record, foreign) => {
  expect(isForeign(config, record)).toBe(foreign);
});
