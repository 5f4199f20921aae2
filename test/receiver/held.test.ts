import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { erase } from '../../src/receiver/rights/erase';
import { hold, release } from '../../src/receiver/rights/hold';
import { purge } from '../../src/receiver/rights/purge';
import { tombstoneFileOf } from '../../src/receiver/rights/tombstoneFile';
import type { Contact } from '../../src/wire/contact';
import { desk } from './desk';
import { choices, config, contact, stamp } from './messages';
import { ORIGIN, startReceiver } from './receiver';

const DAY_MS = 86_400_000;

/** A lead that a law holds for thirty days, and what its person can ask. */
async function heldLead(changes: Partial<Contact> = {}) {
  const receiver = await startReceiver();
  const key = randomBytes(32).toString('base64url');
  const lead = contact({ keyHash: sha256(key), ...changes });
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
  return { receiver, parts, key, lead, until, holdIt, change, kept, events };
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

  test('while an erasure comes: one of both is first, and nothing held goes', async () => {
    for (const isHeldFirst of [true, false, true, false]) {
      const { parts, lead, holdIt, kept } = await heldLead();
      const eraseIt = () => erase(parts, ({ of }) => of(lead.id), 'owner');
      const holding = isHeldFirst ? holdIt() : undefined;
      const erasing = eraseIt();
      const [held, erased] = await Promise.all([holding ?? holdIt(), erasing]);
      expect([held.kind, erased.kind]).toEqual(
        (await kept()) ? ['held', 'held'] : ['missing', 'erased'],
      );
    }
  });

  test('and could not be read stays when the owner would take it in, until that ends', async () => {
    const { receiver, parts } = await heldLead();
    const lead = { ...contact(), mood: 'спокойное' };
    expect((await receiver.post('/v1/contact', lead)).status).toBe(202);
    const until = new Date(receiver.now.ms + DAY_MS).toISOString();
    await hold(parts, lead.id, { basis: 'суд', until });
    const { see, press } = await desk(receiver, '/admin/exports');
    const page = `/admin/leads/${lead.id}`;
    const accepted = async () => {
      const answer = await press(`${page}/accept`);
      expect(answer.status).toBe(303);
      return (await receiver.store.leads.find(lead.id))?.standing.kind === 'stored';
    };
    const held = await (await see(page)).text();
    expect(held).toContain('once the hold has ended');
    expect(held).not.toContain('This is a real request');
    expect(await accepted()).toBe(false);
    expect((await receiver.store.leads.find(lead.id))?.raw).toContain('спокойное');
    await release(parts, lead.id);
    expect(await (await see(page)).text()).toContain('This is a real request');
    expect(await accepted()).toBe(true);
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

describe('analytics withdrawn while a law holds', () => {
  const BROWSER = { platform: 'Linux', campaign: { utm_source: 'ya' } };

  async function withdrawnWhileHeld() {
    const given = choices.given({ browser: BROWSER });
    const told = { browser: BROWSER, stamp: stamp({ previous: given.stamp.id }) };
    const one = await heldLead(told);
    const { receiver, key, lead, holdIt } = one;
    const [edit, free] = [
      contact({ ...told, keyHash: sha256(key), replaces: lead.id, stamp: stamp(told.stamp) }),
      contact({ ...told, stamp: stamp({ previous: given.stamp.id }) }),
    ];
    for (const sent of [edit, free]) await receiver.post('/v1/contact', sent);
    await receiver.post('/v1/consent', given);
    await holdIt();
    const withdrawn = choices.withdrawn(given.stamp.id);
    expect((await receiver.post('/v1/consent', withdrawn)).status).toBe(201);
    const browsers = async () => {
      const leads = await Promise.all(
        [lead, edit, free].map(({ id }) => receiver.store.leads.find(id)),
      );
      return leads.map((kept) => [kept?.browser, kept?.address]);
    };
    const faults = async () => {
      const found: unknown[] = [];
      const heads = { heads: [], unreadable: [] };
      await verifyStore({ store: receiver.store, heads, onFault: (fault) => found.push(fault) });
      return found;
    };
    return { ...one, browsers, faults, given, withdrawn };
  }

  const KEPT = [BROWSER, '203.0.113.0'];
  const GONE = [undefined, undefined];

  test.each(['by its day', 'by the owner', 'with the next look'])(
    'what is held keeps its browser until that ends %s; what is not held loses it at once',
    async (end) => {
      const { receiver, parts, key, lead, browsers, faults, events } = await withdrawnWhileHeld();
      expect(await browsers()).toEqual([KEPT, KEPT, GONE]);
      expect(await faults()).toEqual([]);
      if (end === 'by the owner') await release(parts, lead.id);
      else receiver.now.ms += 30 * DAY_MS;
      if (end === 'by its day') expect(await purge(parts)).toMatchObject({ holds: 1 });
      if (end === 'with the next look') {
        const headers = { Origin: ORIGIN, Authorization: `Bearer ${key}` };
        const { lead: seen } = await (await receiver.fetch('/v1/mine', { headers })).json();
        expect([seen.browser, seen.address]).toEqual(GONE);
      }
      expect(await browsers()).toEqual([GONE, GONE, GONE]);
      expect(await faults()).toEqual([]);
      expect(await events()).toEqual(['given', 'held', 'released', 'withdrawn']);
    },
  );

  test('a choice granted anew keeps what was sent under it', async () => {
    const { receiver, parts, lead, withdrawn } = await withdrawnWhileHeld();
    const again = choices.given({ browser: BROWSER, previous: withdrawn.stamp.id });
    await receiver.post('/v1/consent', again);
    const edit = contact({
      ...{ browser: BROWSER, keyHash: lead.keyHash, replaces: lead.id },
      stamp: stamp({ previous: again.stamp.id }),
    });
    await receiver.post('/v1/contact', edit);
    await release(parts, lead.id);
    expect((await receiver.store.leads.find(lead.id))?.browser).toBeUndefined();
    expect((await receiver.store.leads.find(edit.id))?.browser).toEqual(BROWSER);
  });
});
