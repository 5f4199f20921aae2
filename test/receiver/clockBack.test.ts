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
