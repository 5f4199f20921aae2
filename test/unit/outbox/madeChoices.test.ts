import { afterEach, beforeEach, expect, test } from 'vitest';
import { CHOICES_KEY } from '../../../src/effects/unsent';
import { dropMadeChoice, readMadeChoices } from '../../../src/outbox/madeChoices';
import { plainStorage } from './storage';

let storage: Record<string, string>;

beforeEach(() => {
  storage = plainStorage();
  Reflect.set(globalThis, 'localStorage', storage);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

const [first, second] = [
  { stampId: 'a', atMs: 1 },
  { stampId: 'b', atMs: 2 },
];

test('choices are read oldest first; the last one dropped takes the key with it', () => {
  storage[CHOICES_KEY] = JSON.stringify([first, second]);
  expect(readMadeChoices()).toEqual([first, second]);
  dropMadeChoice('a');
  expect(readMadeChoices()).toEqual([second]);
  dropMadeChoice('b');
  expect(Object.keys(storage)).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['no list', '{"stampId":"a","atMs":1}'],
  ['no choices', '[null,1,{"stampId":7,"atMs":1},{"stampId":"a"}]'],
])('%s stands there → no choice', (_, written) => {
  if (written !== undefined) storage[CHOICES_KEY] = written;
  expect(readMadeChoices()).toEqual([]);
});

test('storage is denied → no choice, and nothing is thrown', () => {
  Reflect.deleteProperty(globalThis, 'localStorage');
  expect(readMadeChoices()).toEqual([]);
  expect(() => dropMadeChoice('a')).not.toThrow();
});
