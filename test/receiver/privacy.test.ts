import { expect, test } from 'vitest';
import { contact } from './messages';
import { ORIGIN, startReceiver, TOKEN } from './receiver';

const CANARY = '+79167770077';

test('no phone, name or text of a visitor reaches the log, whatever happens', async () => {
  const receiver = await startReceiver();
  const sent = contact({ fields: { name: 'Канарейкин', phone: CANARY } });
  await receiver.post('/v1/contact', sent);
  await receiver.post('/v1/contact', sent);
  await receiver.post('/v1/contact', { ...sent, form: CANARY });
  await receiver.post('/v1/contact', `{"phone":"${CANARY}"`);
  await receiver.post(`/v1/contact?phone=${CANARY}`, sent, { 'X-Phone': CANARY });
  await receiver.post('/v1/contact', sent, { Origin: `https://${CANARY}` });
  await receiver.fetch(`/${CANARY}`);
  await receiver.fetch(`/v1/texts/${CANARY}`);
  await receiver.fetch(`/admin/leads/${CANARY}?token=${CANARY}`, {
    headers: { Authorization: `Bearer ${TOKEN}` },
  });
  const bearer = { headers: { Authorization: `Bearer ${TOKEN}` } };
  for (const path of ['leads', 'leads/news', `leads/${sent.id}`])
    await receiver.fetch(`/admin/${path}?q=${encodeURIComponent(CANARY)}`, bearer);
  await receiver.fetch(`/admin/leads/${CANARY}/notes`, { method: 'POST', ...bearer });
  await receiver.store.close();
  const failed = await receiver.post('/v1/contact', contact({ fields: sent.fields }));
  expect(failed.status).toBe(503);

  const log = receiver.logged.join('\n');
  expect(receiver.logged.length).toBeGreaterThan(9);
  for (const secret of [CANARY, CANARY.slice(2), 'Канарейкин', sent.id, TOKEN, '203.0.113']) {
    expect(log).not.toContain(secret);
  }
  for (const line of receiver.logged) {
    expect(line).toMatch(/^(([A-Z]+ \/\S* \d{3} \d+ ms)|(database: [A-Z0-9_]+))$/);
  }
});

test('a database that does not answer → 503 in JSON that the page can read, and when to come back', async () => {
  const receiver = await startReceiver();
  await receiver.store.close();
  const response = await receiver.post('/v1/contact', contact());
  expect(response.status).toBe(503);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'retry-after': '5',
    'access-control-allow-origin': ORIGIN,
    'cache-control': 'no-store',
  });
  expect(await response.json()).toEqual({
    ok: false,
    errors: [{ code: 'unavailable', message: 'It could not be stored. Try again soon.' }],
  });
});
