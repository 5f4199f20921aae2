import { describe, expect, test } from 'vitest';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { bytesOf } from '../../src/receiver/store/asideBytes';
import { leadToRow, messageToRow } from '../../src/receiver/store/rows';
import { choices, consent, contact, stamp } from './messages';
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
  const given = (previous?: string) =>
    choices.given({ browser, ...(previous !== undefined && { previous }) });

  test('what was told of that browser with its leads and choices goes, back to the first; others keep theirs', async () => {
    const { post, store } = await startReceiver();
    const first = given();
    const second = given(first.stamp.id);
    const other = given();
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
    expect((await post('/v1/consent', choices.withdrawn(second.stamp.id))).status).toBe(201);
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
    const first = given();
    const second = given(first.stamp.id);
    const withdrawn = choices.withdrawn(second.stamp.id);
    const again = given(withdrawn.stamp.id);
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
    const one = given();
    const two = given(one.stamp.id);
    one.stamp = { ...one.stamp, previous: two.stamp.id };
    for (const message of [one, two]) await post('/v1/consent', message);
    expect((await post('/v1/consent', choices.withdrawn(two.stamp.id))).status).toBe(201);
    expect((await store.consents.find(one.id))?.browser).toBeUndefined();
  });

  const asideBytes = async (store: Awaited<ReturnType<typeof startReceiver>>['store']) => {
    const [leads, consents] = [
      await store.leads.list({ limit: 9 }, { standing: 'aside' }),
      await store.consents.list({ limit: 9 }),
    ];
    const rows = [
      ...leads.map(leadToRow),
      ...consents.filter(({ standing }) => standing.kind === 'aside').map(messageToRow),
    ];
    return rows.reduce((sum, row) => sum + bytesOf(row), 0);
  };

  test('what a newer widget told of it goes too, and nothing else of what could not be read', async () => {
    const { post, store } = await startReceiver();
    const first = given();
    const previous = first.stamp.id;
    const newer = { ...browser, screens: 2 };
    const lead = { ...contact({ stamp: stamp({ previous }) }), browser: newer, mood: 'calm' };
    const unread = { ...lead, id: contact().id, v: 9, telephone: '+79991234567' };
    const elsewhere = { ...unread, id: contact().id, stamp: stamp({ previous: given().stamp.id }) };
    const choice = { ...given(), browser: newer };
    choice.stamp.previous = previous;
    for (const [path, sent] of [
      ...[lead, unread, elsewhere].map((one) => ['/v1/contact', one] as const),
      ...[first, choice].map((one) => ['/v1/consent', one] as const),
    ]) {
      expect([201, 202]).toContain((await post(path, sent)).status);
    }
    const withdrawn = choices.withdrawn(choice.stamp.id);
    expect((await post('/v1/consent', withdrawn)).status).toBe(201);
    const late = { ...unread, id: contact().id };
    expect((await post('/v1/contact', late)).status).toBe(202);
    const rawOf = async ({ id }: { id: string }) => (await store.leads.find(id))?.raw ?? '';
    expect(JSON.parse(await rawOf(lead))).toEqual({ mood: 'calm' });
    for (const one of [unread, late]) {
      const { browser: gone, ...others } = one;
      expect(JSON.parse(await rawOf(one))).toEqual(others);
    }
    expect(await rawOf(elsewhere)).toBe(JSON.stringify(elsewhere));
    expect((await store.consents.find(choice.id))?.raw).not.toContain('screens');
    expect(await store.asideBytes()).toBe(await asideBytes(store));
    // The same bytes again are known all the same.
    expect((await post('/v1/contact', unread)).status).toBe(200);
    const faults: unknown[] = [];
    const heads = { heads: [], unreadable: [] };
    await verifyStore({ store, heads, onFault: (fault) => faults.push(fault) });
    expect(faults).toEqual([]);
  });

  test.each([
    ['no JSON at all', (sent: object) => `${JSON.stringify(sent)}!`],
    ['of another shape', (sent: object) => JSON.stringify([sent])],
    [
      'a choice of any length',
      (sent: object) => JSON.stringify({ ...sent, stamp: { previous: 'x'.repeat(9000) } }),
    ],
  ])(
    'what came in a shape that nobody knows (%s) is kept as it came, or refused',
    async (_, write) => {
      const { post, store } = await startReceiver();
      const first = given();
      await post('/v1/consent', first);
      const unread = { ...contact({ browser, stamp: stamp({ previous: first.stamp.id }) }), v: 9 };
      const { status } = await post('/v1/contact', write(unread));
      expect([202, 400, 422]).toContain(status);
      await post('/v1/consent', choices.withdrawn(first.stamp.id));
      const kept = await store.leads.list({ limit: 9 }, { standing: 'aside' });
      expect(kept.map(({ raw }) => raw)).toEqual(status === 202 ? [write(unread)] : []);
    },
  );
});
