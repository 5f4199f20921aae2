import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsentEntry } from '../../../src/core/outboxEntry';
import { MESSAGES_KEY } from '../../../src/effects/unsent';
import { openConsentStore } from '../../../src/outbox/consentStore';
import type { ConsentMessage } from '../../../src/wire/consent';
import good from '../../fixtures/wire/good/consent.json' with { type: 'json' };

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};
const denied = () => {
  throw new DOMException('denied', 'SecurityError');
};

beforeEach(() => {
  kept.clear();
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
    const done = new Set<string>();
    const order: (string | undefined)[] = [];
    for (let next = store.first(done); next; next = store.first(done)) {
      order.push(next.id);
      done.add(next.id);
    }
    expect(order).toEqual(['a', 'b']);
  });

  test('what another tab put in or took out is seen', async () => {
    const [one, other] = [openConsentStore(), openConsentStore()];
    await one.put(entry('a'));
    expect(idOf(other.first(new Set()))).toBe('a');
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
  expect(idOf(store.first(new Set()))).toBe(isDropped ? undefined : 'grant');
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
    expect(openConsentStore().first(new Set())).toBeUndefined();
  },
);

test('storage is denied → the message lives as long as the page', async () => {
  Reflect.set(globalThis, 'localStorage', { getItem: denied, setItem: denied, removeItem: denied });
  const store = openConsentStore();
  await store.put(entry('a'));
  expect(idOf(store.first(new Set()))).toBe('a');
});
