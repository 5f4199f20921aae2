import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/wire/contact';
import { contact, stamp } from './messages';
import { startReceiver, type TestReceiver, TOKEN } from './receiver';

const KEY_HASH = 'a'.repeat(43);

/** A lead of one person: the first and its edits, sent a second apart under one key. */
function sentAfter(seconds: number, changes: Partial<Contact> = {}): Contact {
  const at = new Date(Date.parse('2026-11-22T09:00:00.000Z') + seconds * 1000).toISOString();
  return contact({ stamp: stamp({ at }), keyHash: KEY_HASH, ...changes });
}

const whole = { limit: 100 };
const liveOf = async ({ store }: TestReceiver) =>
  (await store.leads.list(whole)).map(({ id }) => id);
const replacedOf = async ({ store }: TestReceiver) =>
  (await store.leads.list(whole, { standing: 'replaced' })).map(({ id }) => id).sort();

describe('an edited lead', () => {
  const first = sentAfter(0);
  const second = sentAfter(1, { replaces: first.id.toUpperCase() });
  const third = sentAfter(2, { replaces: first.id });

  test.each([
    ['in order', [first, second, third]],
    ['the edit before what it replaces', [second, first, third]],
    ['the last edit before all', [third, second, first]],
    ['the last edit between', [first, third, second]],
    ['the first one never', [third, second]],
    ['the edit between never', [first, third]],
  ])('arrives %s → the last one stands, the rest is kept as replaced', async (_, arriving) => {
    const receiver = await startReceiver();
    for (const sent of arriving) {
      expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
    }
    expect(await liveOf(receiver)).toEqual([third.id]);
    const others = arriving.filter((sent) => sent !== third).map(({ id }) => id);
    expect(await replacedOf(receiver)).toEqual(others.sort());
    expect(await receiver.store.leads.count()).toBe(1);
    expect(await receiver.store.leads.replacementOf(others[0] ?? '')).toBe(third.id);
    expect(await receiver.store.leads.replacementOf(third.id)).toBeUndefined();
  });

  test.each([
    ['the first one first', [first, second, third]],
    ['the first one last', [third, second, first]],
    ['one of them twice', [second, first, second, third]],
  ])(
    'arrives at once with its edits, %s → the last one stands, and is counted once',
    async (_, arriving) => {
      const receiver = await startReceiver();
      const all = arriving.flatMap((sent) => [contact(), sent]);
      await Promise.all(all.map((sent) => receiver.post('/v1/contact', sent)));
      expect(await replacedOf(receiver)).toEqual([first.id, second.id].sort());
      expect(await receiver.store.leads.count()).toBe(arriving.length + 1);
      expect(await receiver.store.leads.count({ standing: 'replaced' })).toBe(2);
    },
  );

  test('that is set aside hides nothing until the owner takes it in', async () => {
    const receiver = await startReceiver();
    await receiver.post('/v1/contact', first);
    const suspect = sentAfter(1, { replaces: first.id, trap: { filled: true } });
    expect((await receiver.post('/v1/contact', suspect)).status).toBe(202);
    expect((await liveOf(receiver)).sort()).toEqual([first.id, suspect.id].sort());
    await receiver.store.write((tx) => tx.leads.accept(suspect.id));
    expect(await liveOf(receiver)).toEqual([suspect.id]);
  });

  test('that names itself or a lead nobody knows stands', async () => {
    const receiver = await startReceiver();
    const id = randomUUID();
    const own = sentAfter(0, { id, replaces: id });
    const other = sentAfter(0, { replaces: randomUUID() });
    for (const sent of [own, other]) await receiver.post('/v1/contact', sent);
    expect(await receiver.store.leads.count()).toBe(2);
  });

  test('leaves what others sent alone', async () => {
    const receiver = await startReceiver();
    const other = sentAfter(0);
    for (const sent of [first, other, second]) await receiver.post('/v1/contact', sent);
    expect((await liveOf(receiver)).sort()).toEqual([other.id, second.id].sort());
  });
});

test('the owner sees one lead, and finds the replaced one beside it', async () => {
  const receiver = await startReceiver();
  const first = sentAfter(0, { fields: { name: 'Анна Старая', phone: '+79991234567' } });
  const second = sentAfter(1, { replaces: first.id });
  for (const sent of [second, first]) await receiver.post('/v1/contact', sent);
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const see = async (path: string) => (await receiver.fetch(path, { headers })).text();
  expect(await see('/admin/leads')).not.toContain('Анна Старая');
  expect(await see('/admin/leads?show=replaced')).toContain('Анна Старая');
  expect(await see(`/admin/leads/${first.id}`)).toContain(`/admin/leads/${second.id}`);
});
