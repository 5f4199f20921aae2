import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsentEntry } from '../../../src/core/outboxEntry';
import { MESSAGES_KEY } from '../../../src/effects/unsent';
import { openConsentStore } from '../../../src/outbox/consentStore';
import type { ConsentMessage } from '../../../src/wire/consent';
import good from '../../fixtures/wire/good/consent.json' with { type: 'json' };

const kept = new Map<string, string>();
let roomFor = Number.POSITIVE_INFINITY;
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem(key: string, value: string) {
    if (value.length > roomFor) throw new DOMException('full', 'QuotaExceededError');
    kept.set(key, value);
  },
  removeItem: (key: string) => void kept.delete(key),
};
const denied = () => {
  throw new DOMException('denied', 'SecurityError');
};

beforeEach(() => {
  kept.clear();
  roomFor = Number.POSITIVE_INFINITY;
  Reflect.set(globalThis, 'localStorage', storage);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

const entry = (id: string): ConsentEntry => ({
  kind: 'consent',
  id,
  message: { ...(good as unknown as ConsentMessage), id }, // a fixture that the schema takes
  isUnclear: false,
});
const idOf = (found: ConsentEntry | undefined) => found?.id;

describe('several messages', () => {
  test('go in the order in which they were put in, each once', async () => {
    const store = openConsentStore();
    for (const id of ['a', 'b', 'a']) await store.put(entry(id));
    const done: string[] = [];
    const order: (string | undefined)[] = [];
    for (let next = store.first(done); next; next = store.first(done)) {
      order.push(next.id);
      done.push(next.id);
    }
    expect(order).toEqual(['a', 'b']);
  });

  test('what another tab put in or took out is seen', async () => {
    const [one, other] = [openConsentStore(), openConsentStore()];
    await one.put(entry('a'));
    expect(idOf(other.first([]))).toBe('a');
    await other.remove('a');
    expect(await one.get('a')).toBeUndefined();
    expect(kept.has(MESSAGES_KEY)).toBe(false);
  });
});

test.each([
  ['never tried → taken out', false, true],
  ['tried → it stays: it may have arrived', true, false],
])('a grant that is withdrawn, %s', async (_, isTried, isDropped) => {
  const store = openConsentStore();
  await store.put(entry('grant'));
  if (isTried) await store.update(entry('grant'));
  expect(store.dropUntried('grant')).toBe(isDropped);
  expect(idOf(store.first([]))).toBe(isDropped ? undefined : 'grant');
});

test('concluded → gone', async () => {
  const store = openConsentStore();
  await store.put(entry('a'));
  await store.conclude(entry('a'), { kind: 'sent', id: 'a' });
  expect(await store.get('a')).toBeUndefined();
});

test.each(['{', '{}', '[null, 1, {"message":{"kind":"contact","id":"x"}}]'])(
  'another hand wrote %s → nothing in it is sent',
  (written) => {
    kept.set(MESSAGES_KEY, written);
    expect(openConsentStore().first([])).toBeUndefined();
  },
);

test('storage is denied → the message lives as long as the page', async () => {
  Reflect.set(globalThis, 'localStorage', { getItem: denied, setItem: denied, removeItem: denied });
  const store = openConsentStore();
  await store.put(entry('a'));
  expect(idOf(store.first([]))).toBe('a');
});

describe('storage that can be read and is full', () => {
  test('it is said that a message will not outlive the page, until it can be written', async () => {
    const store = openConsentStore();
    expect(await store.put(entry('a'))).toBe(true);
    roomFor = 0;
    expect(await store.put(entry('b'))).toBe(false);
    roomFor = Number.POSITIVE_INFINITY;
    expect(await store.put(entry('b'))).toBe(true);
  });

  test('a message lives as long as the page, behind those that were written', async () => {
    const store = openConsentStore();
    await store.put(entry('a'));
    roomFor = 0;
    await store.put(entry('b'));
    expect(idOf(store.first([]))).toBe('a');
    expect(idOf(store.first(['a']))).toBe('b');
    expect(await store.update(entry('b'))).toBe(true);
    expect(idOf(await store.remove('b'))).toBe('b');
    expect(await store.get('b')).toBeUndefined();
  });

  test('a try is known: a grant that may have arrived is not taken out', async () => {
    const store = openConsentStore();
    await store.put(entry('grant'));
    roomFor = 0;
    await store.update(entry('grant'));
    expect(store.dropUntried('grant')).toBe(false);
    expect((await store.get('grant'))?.isUnclear).toBe(true);
  });

  test('what was taken out does not come back', async () => {
    const store = openConsentStore();
    for (const id of ['a', 'b']) await store.put(entry(id));
    roomFor = 0;
    await store.remove('a');
    expect(idOf(store.first([]))).toBe('b');
    await store.remove('b');
    expect(store.first([])).toBeUndefined();
    expect(kept.has(MESSAGES_KEY)).toBe(false);
  });

  test('once there is room, all of it is written', async () => {
    const store = openConsentStore();
    roomFor = 0;
    await store.put(entry('a'));
    await store.put(entry('b'));
    await store.update(entry('a'));
    roomFor = Number.POSITIVE_INFINITY;
    await store.put(entry('c'));
    const other = openConsentStore();
    const order = ['a', 'b', 'c'];
    for (const [index, id] of order.entries()) {
      expect(idOf(other.first(order.slice(0, index)))).toBe(id);
    }
    expect((await other.get('a'))?.isUnclear).toBe(true);
  });
});
