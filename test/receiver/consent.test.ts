import { describe, expect, test } from 'vitest';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { consent, contact, stamp } from './messages';
import { startReceiver } from './receiver';

test('a choice is kept once and answered like a form', async () => {
  const receiver = await startReceiver();
  const sent = consent({ browser: { family: 'Firefox' } });
  const first = await receiver.post('/v1/consent', sent, { 'Idempotency-Key': sent.id });
  expect([first.status, await first.json()]).toEqual([
    201,
    { ok: true, id: sent.id, receipt: expect.objectContaining({ v: 1 }) },
  ]);
  const again = await receiver.post('/v1/consent', sent);
  expect(again.status).toBe(200);
  expect(await receiver.store.leads.count()).toBe(0);
});

test('another choice under the same id → 409', async () => {
  const receiver = await startReceiver();
  const sent = consent();
  await receiver.post('/v1/consent', sent);
  const other = { ...sent, browser: { family: 'Firefox' } };
  expect((await receiver.post('/v1/consent', other)).status).toBe(409);
});

test('the stamp of a form that the site sends itself', async () => {
  const receiver = await startReceiver();
  const response = await receiver.post('/v1/consent', consent({ stamp: stamp() }));
  expect(response.status).toBe(201);
});

test('a choice that names unknown words is set aside', async () => {
  const receiver = await startReceiver();
  const sent = consent();
  sent.stamp.texts = [{ role: 'banner', id: 'banner', sha256: 'A'.repeat(43) }];
  expect((await receiver.post('/v1/consent', sent)).status).toBe(202);
});

test('a form is no choice and a choice no form', async () => {
  const receiver = await startReceiver();
  expect((await receiver.post('/v1/contact', consent())).status).toBe(422);
});

describe('analytics withdrawn', () => {
  const browser = { platform: 'Linux', language: 'ru' };
  const choice = (state: 'given' | 'withdrawn', previous?: string) => {
    const { stamp: made, ...message } = consent();
    const decisions = [{ category: 'analytics', state } as const];
    const method = state === 'given' ? ('accept' as const) : ('withdraw' as const);
    return {
      ...message,
      ...(state === 'given' && { browser }),
      stamp: {
        ...made,
        decisions,
        indication: { ...made.indication, method },
        ...(previous !== undefined && { previous }),
      },
    };
  };

  test('what was told of that browser with its leads and choices goes, back to the first; others keep theirs', async () => {
    const { post, store } = await startReceiver();
    const first = choice('given');
    const second = choice('given', first.stamp.id);
    const other = choice('given');
    const leadAfter = (previous: string) => contact({ browser, stamp: stamp({ previous }) });
    const leads = [first, second, other].map((one) => leadAfter(one.stamp.id));
    for (const one of [first, second, other]) {
      expect((await post('/v1/consent', one)).status).toBe(201);
    }
    for (const lead of leads) expect((await post('/v1/contact', lead)).status).toBe(201);
    const told = async () => [
      ...(await Promise.all(leads.map(async ({ id }) => (await store.leads.find(id))?.browser))),
      ...(await Promise.all(
        [first, second, other].map(async ({ id }) => (await store.consents.find(id))?.browser),
      )),
    ];
    expect(await told()).toEqual(Array.from({ length: 6 }, () => browser));
    expect((await post('/v1/consent', choice('withdrawn', second.stamp.id))).status).toBe(201);
    expect(await told()).toEqual([undefined, undefined, browser, undefined, undefined, browser]);
    expect((await store.leads.find(leads[0]?.id ?? ''))?.address).toBeUndefined();
    // What was taken away is no fault: the ledger says so.
    const faults: unknown[] = [];
    const heads = { heads: [], unreadable: [] };
    await verifyStore({ store, heads, onFault: (fault) => faults.push(fault) });
    expect(faults).toEqual([]);
    expect((await store.leads.find(leads[2]?.id ?? ''))?.address).toBeDefined();
  });

  test('what comes late, from an outbox that woke after it, tells nothing of that browser either', async () => {
    const { post, store } = await startReceiver();
    const first = choice('given');
    const second = choice('given', first.stamp.id);
    const withdrawn = choice('withdrawn', second.stamp.id);
    const again = choice('given', withdrawn.stamp.id);
    for (const one of [first, withdrawn, again]) await post('/v1/consent', one);
    const leadAfter = (previous: string) => contact({ browser, stamp: stamp({ previous }) });
    const leads = [first, second, again].map((one) => leadAfter(one.stamp.id));
    for (const one of leads) expect((await post('/v1/contact', one)).status).toBe(201);
    // By now what stands between the first and the withdrawal has come, too.
    expect((await post('/v1/consent', second)).status).toBe(201);
    const tell = await Promise.all(leads.map(async ({ id }) => store.leads.find(id)));
    expect(tell.map((lead) => lead?.browser)).toEqual([undefined, undefined, browser]);
    expect(tell.map((lead) => lead?.address !== undefined)).toEqual([false, false, true]);
    expect((await store.consents.find(second.id))?.browser).toBeUndefined();
    expect((await store.consents.find(again.id))?.browser).toEqual(browser);
    const faults: unknown[] = [];
    const heads = { heads: [], unreadable: [] };
    await verifyStore({ store, heads, onFault: (fault) => faults.push(fault) });
    expect(faults).toEqual([]);
  });

  test('choices that name each other in a circle end nowhere else', async () => {
    const { post, store } = await startReceiver();
    const one = choice('given');
    const two = choice('given', one.stamp.id);
    one.stamp = { ...one.stamp, previous: two.stamp.id };
    for (const message of [one, two]) await post('/v1/consent', message);
    expect((await post('/v1/consent', choice('withdrawn', two.stamp.id))).status).toBe(201);
    expect((await store.consents.find(one.id))?.browser).toBeUndefined();
  });
});
