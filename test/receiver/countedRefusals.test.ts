import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { StoreFailure } from '../../src/receiver/store/failure';
import type { Stamp } from '../../src/wire/stamp';
import { desk } from './desk';
import { consent, shownTexts } from './messages';
import { outsideOf } from './outside';
import { startReceiver, temporaryFolder } from './receiver';

const DAY_MS = 86_400_000;

/** A choice as the banner sends it. */
function choice(state: 'given' | 'refused' | 'withdrawn', changes: Partial<Stamp> = {}) {
  const made = consent();
  const decisions: Stamp['decisions'] = ['analytics', 'marketing'].map((category) => ({
    category,
    state,
  }));
  return { ...made, stamp: { ...made.stamp, decisions, ...changes } };
}

const refusedBy = (subject: string, day: string, count: number) => ({
  ...{ day, kind: 'category', subject, state: 'refused', count },
});

test('a refusal is counted by its day, and leaves no row and no entry', async () => {
  const receiver = await startReceiver();
  const { store } = receiver;
  const entries = async () => (await store.ledger.after(0, 100)).length;
  const before = await entries();
  const refusal = choice('refused');
  const answer = await receiver.post('/v1/consent', refusal);
  expect([answer.status, await answer.json()]).toEqual([201, { ok: true, id: refusal.id }]);
  await Promise.all([1, 2].map(() => receiver.post('/v1/consent', choice('refused'))));
  receiver.now.ms += DAY_MS;
  await receiver.post('/v1/consent', choice('refused'));
  expect(await entries()).toBe(before);
  expect(await store.consents.count()).toBe(0);
  expect(await store.decisions.daily('2026-11-01')).toEqual([
    refusedBy('marketing', '2026-11-23', 1),
    refusedBy('analytics', '2026-11-23', 1),
    refusedBy('marketing', '2026-11-22', 3),
    refusedBy('analytics', '2026-11-22', 3),
  ]);
  expect(await store.decisions.daily('2026-11-23')).toHaveLength(2);
  expect(await store.decisions.counts()).toEqual([
    { kind: 'category', subject: 'analytics', state: 'refused', count: 4 },
    { kind: 'category', subject: 'marketing', state: 'refused', count: 4 },
  ]);
});

test.each([
  ['a grant', choice('given')],
  ['a withdrawal, which names its grant', choice('withdrawn', { previous: randomUUID() })],
  ['a refusal that names a choice before', choice('refused', { previous: randomUUID() })],
])('%s is a row with its entry, and no count by day', async (_, message) => {
  const { post, store } = await startReceiver();
  expect((await post('/v1/consent', message)).status).toBe(201);
  expect(await store.consents.count()).toBe(1);
  expect(await store.ledger.of(message.stamp.id)).toHaveLength(1);
  expect(await store.decisions.daily('2026-11-01')).toEqual([]);
});

test('a refusal that names a text nobody published is not counted', async () => {
  const { post, store } = await startReceiver();
  const texts = shownTexts('banner', 'banner').map((text) => ({ ...text, sha256: 'A'.repeat(43) }));
  expect((await post('/v1/consent', choice('refused', { texts }))).status).toBe(202);
  expect(await store.decisions.counts()).toEqual([]);
});

test('the counts stay when all other figures are counted anew', async () => {
  const folder = temporaryFolder();
  const first = await startReceiver({}, folder);
  await first.post('/v1/consent', choice('refused'));
  await first.post('/v1/consent', choice('given'));
  const before = await first.store.decisions.counts();
  expect(before).toHaveLength(4);
  await first.store.close();
  const other = await outsideOf(first.dataFolder);
  await other.run("DELETE FROM figures WHERE topic = 'filled'");
  await other.close();
  const { store } = await startReceiver({}, folder);
  expect(await store.decisions.counts()).toEqual(before);
});

test('one that is sent again, since its answer was lost, counts once; another under its id is refused', async () => {
  const { post, store } = await startReceiver();
  const refusal = choice('refused');
  const both = await Promise.all([1, 2].map(() => post('/v1/consent', refusal)));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
  const again = await post('/v1/consent', { ...refusal, id: refusal.id.toUpperCase() });
  expect(again.status).toBe(409);
  const same = await post('/v1/consent', refusal);
  expect([same.status, await same.json()]).toEqual([
    200,
    { ok: true, id: refusal.id, duplicate: true },
  ]);
  await post('/v1/consent', choice('refused'));
  expect((await store.decisions.counts()).map(({ count }) => count)).toEqual([2, 2]);
});

test('one that could not be counted may come again', async () => {
  const { post, store } = await startReceiver();
  const refusal = choice('refused');
  const { add } = store;
  store.add = () => Promise.reject(new StoreFailure('SQLITE_FULL'));
  expect((await post('/v1/consent', refusal)).status).toBe(503);
  store.add = add;
  expect((await post('/v1/consent', refusal)).status).toBe(201);
  expect((await store.decisions.counts()).map(({ count }) => count)).toEqual([1, 1]);
});

test('the owner sees them by day', async () => {
  const receiver = await startReceiver();
  await receiver.post('/v1/consent', choice('refused'));
  const { see } = await desk(receiver, '/admin/exports');
  const page = await (await see('/admin/consents')).text();
  expect(page).toContain('Refusals by day');
  expect(page).toMatch(/2026-11-22<\/th><td>Statistics .*<td>refused<\/td><td>1</);
});
