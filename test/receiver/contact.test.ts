import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { textHash } from '../../src/receiver/digest';
import { config, contact, stamp } from './messages';
import { startReceiver, temporaryFolder } from './receiver';

describe('a form that may be sent', () => {
  test('is kept whole and answered 201', async () => {
    const receiver = await startReceiver();
    const sent = contact();
    const response = await receiver.post('/v1/contact', sent, { 'Idempotency-Key': sent.id });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      ok: true,
      id: sent.id,
      receipt: expect.objectContaining({ v: 1 }),
    });
    expect(await receiver.store.leads.find(sent.id)).toEqual({
      id: sent.id,
      receivedAt: '2026-11-22T09:00:00.000Z',
      form: 'callback',
      fields: sent.fields,
      typed: sent.typed,
      doubts: [],
      extra: { model: 'LG 42' },
      page: 'https://optimumservice.ru/remont',
      origin: 'https://optimumservice.ru',
      stamp: sent.stamp,
      browser: undefined,
      address: '203.0.113.0',
      phoneChecked: 'valid',
      keyHash: undefined,
      replaces: undefined,
      sentAt: '2026-11-22T09:00:00.000Z',
      standing: { kind: 'stored' },
      bodyHash: expect.stringMatching(/^[\w-]{43}$/),
      raw: undefined,
      terms: { callback: { until: '2027-11-22T09:00:00.000Z' } },
      dueAt: '2027-11-22T09:00:00.000Z',
    });
  });

  test('twice under one key → one row, the second answer says so', async () => {
    const receiver = await startReceiver();
    const sent = contact();
    await receiver.post('/v1/contact', sent);
    const again = await receiver.post('/v1/contact', sent);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({
      ok: true,
      id: sent.id,
      duplicate: true,
      receipt: expect.objectContaining({ v: 1 }),
    });
    expect(await receiver.store.leads.count()).toBe(1);
  });

  test('twenty times at once → one row, one 201', async () => {
    const receiver = await startReceiver();
    const sent = contact();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => receiver.post('/v1/contact', sent)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(19).fill(200), 201]);
    expect(await receiver.store.leads.count()).toBe(1);
  });

  test('another body under the same key → 409, the first stays', async () => {
    const receiver = await startReceiver();
    const sent = contact();
    await receiver.post('/v1/contact', sent);
    const other = { ...sent, fields: { name: 'Другой', phone: '+79990000000' } };
    const response = await receiver.post('/v1/contact', other);
    expect(response.status).toBe(409);
    expect((await receiver.store.leads.find(sent.id))?.fields).toEqual(sent.fields);
  });

  test('a doubtful number is marked and kept', async () => {
    const receiver = await startReceiver();
    const sent = contact({ fields: { name: 'Я', phone: '123' }, doubts: ['phone'] });
    expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
    const lead = await receiver.store.leads.find(sent.id);
    expect([lead?.phoneChecked, lead?.doubts]).toEqual(['doubtful', ['phone']]);
  });

  test.each([
    ['short', '2001:db8:aaaa:bbbb::1', '2001:db8:aaaa::'],
    ['short', '::ffff:198.51.100.9', '198.51.100.0'],
    ['full', '198.51.100.9', '198.51.100.9'],
    ['none', '198.51.100.9', undefined],
  ] as const)('the address is kept %s: %s → %s', async (address, from, kept) => {
    const receiver = await startReceiver({ server: { address } });
    const sent = contact();
    await receiver.fetch(
      '/v1/contact',
      {
        method: 'POST',
        headers: { Origin: sent.stamp.origin, 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
      },
      from,
    );
    expect((await receiver.store.leads.find(sent.id))?.address).toBe(kept);
  });

  test('browser info is kept without identifiers nobody asked for', async () => {
    const receiver = await startReceiver();
    const browser = { family: 'Firefox', identifiers: { _ga: '1', stolen: '2' } };
    const sent = contact({ browser });
    await receiver.post('/v1/contact', sent);
    expect((await receiver.store.leads.find(sent.id))?.browser).toEqual({
      family: 'Firefox',
      identifiers: { _ga: '1' },
    });
  });

  test('browser info that the owner never asked for is not kept', async () => {
    const { browserInfo, ...base } = config;
    const receiver = await startReceiver({}, temporaryFolder(), base);
    const sent = contact({ browser: { family: 'Firefox' } });
    expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
    expect((await receiver.store.leads.find(sent.id))?.browser).toBeUndefined();
  });
});

describe('set aside with 202, never lost', () => {
  test('an unknown version, byte for byte', async () => {
    const receiver = await startReceiver();
    const id = randomUUID();
    const body = `{ "v": 2, "id": "${id}", "new": ["ы"] }`;
    const response = await receiver.post('/v1/contact', body);
    expect([response.status, await response.json()]).toEqual([202, { ok: true, id }]);
    const lead = await receiver.store.leads.find(id);
    expect(lead?.raw).toBe(body);
    expect(lead?.standing).toEqual({ kind: 'aside', because: 'version-unknown' });
    expect((await receiver.post('/v1/contact', body)).status).toBe(200);
  });

  test('an unknown version without an id gets one', async () => {
    const receiver = await startReceiver();
    const response = await receiver.post('/v1/contact', { v: 99 });
    const { id } = (await response.json()) as { id: string };
    expect(response.status).toBe(202);
    expect((await receiver.store.leads.find(id))?.raw).toBe('{"v":99}');
  });

  test('an unknown version of the stamp', async () => {
    const receiver = await startReceiver();
    const body = contact({ stamp: { ...stamp(), v: 2 as 1 } });
    expect((await receiver.post('/v1/contact', body)).status).toBe(202);
  });

  test('a text this receiver did not publish; its words stay with the lead only', async () => {
    const receiver = await startReceiver();
    const text = 'Другие слова';
    const sha256 = textHash(text);
    const shown = { role: 'consent', id: 'callback', sha256, text } as const;
    const sent = contact({ stamp: stamp({ texts: [shown] }) });
    expect((await receiver.post('/v1/contact', sent)).status).toBe(202);
    const lead = await receiver.store.leads.find(sent.id);
    expect(lead?.standing).toEqual({ kind: 'aside', because: 'text-unknown' });
    expect(lead?.stamp).toEqual(sent.stamp);
    expect((await receiver.fetch(`/v1/texts/${sha256}`)).status).toBe(404);
  });

  test('a text published in another role', async () => {
    const receiver = await startReceiver();
    const texts = stamp().texts.map((text) => ({ ...text, role: 'consent' as const }));
    const sent = contact({ stamp: stamp({ texts }) });
    expect((await receiver.post('/v1/contact', sent)).status).toBe(202);
  });

  test('consent without the text that was shown', async () => {
    const receiver = await startReceiver();
    const sent = contact({ stamp: stamp({ texts: [] }) });
    expect((await receiver.post('/v1/contact', sent)).status).toBe(202);
    expect((await receiver.store.leads.find(sent.id))?.standing).toEqual({
      kind: 'aside',
      because: 'text-missing',
    });
  });
});

describe('a text keeps its hash across restarts and changed configurations', () => {
  test('a stamp of the former words is still stored', async () => {
    const before = await startReceiver();
    const sent = contact();
    await before.store.close();
    const after = await startReceiver(
      { texts: { ru: { 'consent.act': 'Новые слова.' } } },
      before.folder,
    );
    expect((await after.post('/v1/contact', sent)).status).toBe(201);
    const [shown] = sent.stamp.texts;
    expect((await after.fetch(`/v1/texts/${shown?.sha256}`)).status).toBe(200);
  });
});
