import { expect, test } from 'vitest';
import { contact } from './messages';
import { startReceiver, TOKEN } from './receiver';

const DAY_MS = 86_400_000;

test('a clock that is set back → posts are taken in, nobody is shut out, edits and lists stay true', async () => {
  const receiver = await startReceiver({ server: { postsPerMinute: 3, trapSeconds: 0 } });
  const status = async (lead: unknown) => (await receiver.post('/v1/contact', lead)).status;
  const keyHash = 'k'.repeat(43);
  const first = contact({ keyHash });
  expect(await status(first)).toBe(201);
  expect(await status(contact())).toBe(201);
  expect(await status(contact())).toBe(201);
  expect(await status(contact())).toBe(429);

  receiver.now.ms -= 30 * DAY_MS;
  expect(await status(first)).toBe(200);
  const fields = { name: 'Анна Аркадьевна Каренина', phone: '+79991234567' };
  const edit = contact({ keyHash, replaces: first.id, fields });
  expect(await status(edit)).toBe(201);
  expect((await receiver.fetch('/healthz')).status).toBe(200);
  expect((await receiver.fetch('/readyz')).status).toBe(200);

  const listed = await receiver.store.leads.list({ limit: 10 });
  expect(listed.map(({ id }) => id)).toContain(edit.id);
  expect(listed.map(({ id }) => id)).not.toContain(first.id);
  expect(await receiver.store.leads.count()).toBe(3);
  const headers = { Authorization: `Bearer ${TOKEN}` };
  expect((await receiver.fetch(`/admin/leads/${edit.id}`, { headers })).status).toBe(200);
  for (const line of receiver.logged) expect(line).not.toMatch(/ -\d+ ms/);

  receiver.now.ms += 60 * DAY_MS;
  expect(await status(contact())).toBe(201);
});

test('a clock that is set back → a start and the daily head say so, and what is done meanwhile', async () => {
  const receiver = await startReceiver();
  expect((await receiver.post('/v1/contact', contact())).status).toBe(201);
  receiver.now.ms -= DAY_MS;
  await receiver.watch.renewHead();
  const line =
    /^ledger: The clock of this machine says 2026-11-21T09:00:00\.000Z, and the last entry was written at 2026-11-22T09:00:00\.000Z.*Leads are kept.*Set the clock right/;
  expect(receiver.logged.filter((logged) => line.test(logged))).toHaveLength(1);
  const answer = await receiver.post('/v1/contact', contact());
  expect(answer.status).toBe(201);
  receiver.logged.length = 0;
  receiver.now.ms += 2 * DAY_MS;
  await receiver.watch.renewHead();
  expect(receiver.logged).toEqual([]);
});

test('a clock that is set back while the receiver runs → the watch says so within its next look, once', async () => {
  const receiver = await startReceiver();
  expect((await receiver.post('/v1/contact', contact())).status).toBe(201);
  await receiver.watch.step();
  receiver.now.ms -= DAY_MS;
  receiver.logged.length = 0;
  await receiver.watch.step();
  await receiver.watch.step();
  expect(receiver.logged).toEqual([expect.stringMatching(/^ledger: The clock of this machine/)]);
});

test('clocks of two machines that lie a minute apart are none of it', async () => {
  const receiver = await startReceiver();
  await receiver.post('/v1/contact', contact());
  receiver.now.ms -= 60_000;
  receiver.logged.length = 0;
  await receiver.watch.renewHead();
  expect(receiver.logged).toEqual([]);
});
