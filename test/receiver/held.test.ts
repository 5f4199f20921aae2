import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { hold, release } from '../../src/receiver/rights/hold';
import { tombstoneFileOf } from '../../src/receiver/rights/tombstoneFile';
import { config, contact } from './messages';
import { ORIGIN, startReceiver } from './receiver';

const DAY_MS = 86_400_000;

/** A lead that a law holds for thirty days, and what its person can ask. */
async function heldLead() {
  const receiver = await startReceiver();
  const key = randomBytes(32).toString('base64url');
  const lead = contact({ keyHash: sha256(key) });
  await receiver.post('/v1/contact', lead);
  const parts = {
    ...{ config, store: receiver.store, clock: () => receiver.now.ms },
    tombstoneFile: tombstoneFileOf(receiver.dataFolder),
  };
  const until = new Date(receiver.now.ms + 30 * DAY_MS).toISOString();
  const holdIt = () => hold(parts, lead.id, { basis: '402-ФЗ', until });
  const change = (body: unknown) =>
    receiver.fetch('/v1/mine', {
      method: 'PATCH',
      headers: {
        ...{ Origin: ORIGIN, Authorization: `Bearer ${key}` },
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    });
  const kept = () => receiver.store.leads.find(lead.id);
  const events = async () => (await receiver.store.ledger.of(lead.id)).map(({ event }) => event);
  return { receiver, parts, lead, until, holdIt, change, kept, events };
}

describe('what a law holds', () => {
  test('is not replaced by a correction, which is refused with how long', async () => {
    const { until, holdIt, change, kept, events } = await heldLead();
    await holdIt();
    const before = await kept();
    for (const name of ['Анна Вронская', 'Анна Каренина', '']) {
      const answer = await change({ fields: { name } });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toEqual({
        ok: false,
        errors: [{ field: 'fields', code: 'held', message: expect.stringContaining(until) }],
      });
    }
    expect(await kept()).toEqual(before);
    expect(await events()).toEqual(['given', 'held']);
  });

  test('while a correction comes: one of both is first, and nothing held is replaced', async () => {
    const { holdIt, change, kept, events } = await heldLead();
    const [answer] = await Promise.all([change({ fields: { name: 'Анна Вронская' } }), holdIt()]);
    const isFirst = answer.status === 200;
    expect(await events()).toEqual(isFirst ? ['given', 'corrected', 'held'] : ['given', 'held']);
    expect((await kept())?.fields.name).toBe(isFirst ? 'Анна Вронская' : 'Анна Каренина');
  });

  test('lets a purpose be withdrawn', async () => {
    const { holdIt, change, events } = await heldLead();
    await holdIt();
    expect((await change({ withdraw: ['callback'] })).status).toBe(200);
    expect(await events()).toEqual(['given', 'held', 'withdrawn']);
  });

  test.each(['by its day', 'by the owner'])('is corrected once that ends %s', async (end) => {
    const { receiver, parts, lead, holdIt, change, kept } = await heldLead();
    await holdIt();
    if (end === 'by its day') receiver.now.ms += 30 * DAY_MS;
    else await release(parts, lead.id);
    expect((await change({ fields: { name: 'Анна Вронская' } })).status).toBe(200);
    expect((await kept())?.fields.name).toBe('Анна Вронская');
  });
});
