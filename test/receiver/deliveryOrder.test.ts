import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { desk } from './desk';
import { contact } from './messages';
import { delivering, kinds, operator, otherSide, told } from './otherSide';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

test('a correction of a lead that was given up is told as a new lead, once; what is tried again after it as a correction', async () => {
  const side = await otherSide((n) => (n < 4 ? 404 : 200));
  const receiver = await delivering({ crm: { ...operator, url: side.url } });
  const key = randomBytes(32).toString('base64url');
  const sent = contact({ keyHash: sha256(key) });
  await receiver.post(sent);
  const owner = await desk(receiver, '/admin/deliveries');
  const page = async () => (await owner.see(`/admin/leads/${sent.id}`)).text();
  await until(page).toContain('given up after 4 tries');

  await receiver.mine(key, 'PATCH', { fields: { name: 'Анна Облонская' } });
  await until(() => side.arrived.length).toBe(5);
  expect(side.arrived[4]?.headers['webhook-id']).toBe(`${sent.id}.2.crm`);
  expect(told(side)[4]).toEqual({
    ...{ type: 'lead.created', timestamp: expect.any(String) },
    data: expect.objectContaining({
      id: sent.id,
      fields: { ...sent.fields, name: 'Анна Облонская' },
    }),
  });

  await receiver.mine(key, 'PATCH', { fields: { name: 'Анна Каренина' } });
  await until(() => side.arrived.length).toBe(6);
  await owner.press(`/admin/deliveries/retry/${sent.id}`);
  await until(() => side.arrived.length).toBe(7);
  expect(kinds(side).slice(4)).toEqual(['lead.created', 'lead.corrected', 'lead.corrected']);
  expect(told(side)[6]?.data.fields).toMatchObject({ name: 'Анна Каренина' });
});
