import { expect, test } from 'vitest';
import { consent, stamp } from './messages';
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
