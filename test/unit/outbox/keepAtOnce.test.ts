import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasWaiting, keepAtOnce, MESSAGES_KEY } from '../../../src/effects/unsent';
import { plainStorage } from './storage';

let storage: Record<string, string>;

beforeEach(() => {
  storage = plainStorage();
  Reflect.set(globalThis, 'localStorage', storage);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

const written = () => JSON.parse(storage[MESSAGES_KEY] ?? '');

test('what is kept stands behind what was kept before it', () => {
  expect(hasWaiting()).toBe(false);
  keepAtOnce(MESSAGES_KEY, { id: 'a' });
  keepAtOnce(MESSAGES_KEY, { id: 'b' });
  expect(written()).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(hasWaiting()).toBe(true);
});

test('another hand broke what stood there → it begins anew', () => {
  storage[MESSAGES_KEY] = '{';
  keepAtOnce(MESSAGES_KEY, { id: 'a' });
  expect(written()).toEqual([{ id: 'a' }]);
});

test('storage is full → nothing is thrown, and what stood there stays', () => {
  keepAtOnce(MESSAGES_KEY, { id: 'a' });
  Reflect.set(globalThis, 'localStorage', Object.freeze(storage));
  keepAtOnce(MESSAGES_KEY, { id: 'b' });
  expect(written()).toEqual([{ id: 'a' }]);
});

test('storage is denied → nothing is thrown, and nothing waits', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  keepAtOnce(MESSAGES_KEY, { id: 'a' });
  expect(hasWaiting()).toBe(false);
});
