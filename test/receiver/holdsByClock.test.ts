import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { hold } from '../../src/receiver/rights/hold';
import { due, purge } from '../../src/receiver/rights/purge';
import { tombstoneFileOf } from '../../src/receiver/rights/tombstoneFile';
import { desk } from './desk';
import { config, contact } from './messages';
import { ORIGIN, startReceiver } from './receiver';

const DAY_MS = 86_400_000;

/** A lead whose hold has come to its day a moment ago, before any purge; `wish` where the person asked to erase it meanwhile. */
async function pastItsDay(wish?: 'wish') {
  const receiver = await startReceiver();
  const key = randomBytes(32).toString('base64url');
  const lead = contact({ keyHash: sha256(key) });
  await receiver.post('/v1/contact', lead);
  const parts = {
    ...{ config, store: receiver.store, clock: () => receiver.now.ms },
    tombstoneFile: tombstoneFileOf(receiver.dataFolder),
  };
  const until = new Date(receiver.now.ms + 30 * DAY_MS).toISOString();
  await hold(parts, lead.id, { basis: '402-ФЗ', until });
  const ask = (init: RequestInit = {}) =>
    receiver.fetch('/v1/mine', {
      ...init,
      headers: { Origin: ORIGIN, Authorization: `Bearer ${key}` },
    });
  if (wish) expect(await (await ask({ method: 'DELETE' })).json()).toMatchObject({ state: 'held' });
  receiver.now.ms += 30 * DAY_MS;
  const events = async () => (await receiver.store.ledger.of(lead.id)).map(({ event }) => event);
  const page = `/admin/leads/${lead.id}`;
  const owner = () => desk(receiver, '/admin/exports');
  return { receiver, parts, lead, ask, events, page, owner };
}

test('it holds nothing: the person is told so, and deletes at once', async () => {
  const { ask, events } = await pastItsDay();
  const { lead, hold } = await (await ask()).json();
  expect([lead.state, hold]).toEqual(['active', undefined]);
  expect(await (await ask({ method: 'DELETE' })).json()).toMatchObject({ state: 'erased' });
  expect(await events()).toEqual(['given', 'held', 'released', 'erased']);
});

test('an erasure that waited is done by the first who looks, and answered like any that is gone', async () => {
  const { receiver, ask, events } = await pastItsDay('wish');
  const answer = await ask();
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ errors: [{ code: 'unknown' }] });
  expect(await events()).toEqual(['given', 'held', 'released', 'erased']);
  expect(receiver.logged.join()).not.toContain('failed');
});

test('deleting once more does the erasure that waited, with its act', async () => {
  const { parts, ask, events } = await pastItsDay('wish');
  expect(await (await ask({ method: 'DELETE' })).json()).toMatchObject({
    ...{ ok: true, state: 'erased' },
    act: { reason: 'wish', by: 'visitor' },
  });
  expect(await purge(parts)).toEqual({ leads: 0, consents: 0, holds: 0, requests: 0 });
  expect(await events()).toEqual(['given', 'held', 'released', 'erased']);
});

test('at /admin it is no longer shown as held, and can be held anew', async () => {
  const { parts, lead, ask, events, page, owner } = await pastItsDay();
  const { see, press } = await owner();
  expect(await (await see(page)).text()).not.toContain('End the hold');
  const leads = await (await press('/admin/exports', { what: 'leads', format: 'json' })).json();
  expect(leads).toMatchObject([{ id: lead.id, state: 'active' }]);
  const until = new Date(parts.clock() + 30 * DAY_MS).toISOString().slice(0, 10);
  await press(`${page}/hold`, { basis: 'суд', until });
  expect((await (await ask()).json()).hold).toMatchObject({ basis: 'суд' });
  expect(await events()).toEqual(['given', 'held', 'released', 'held']);
});

test.each(['', '/mine-link', '/hold'])(
  'at /admin%s an erasure that waited is done first',
  async (action) => {
    const { receiver, lead, page, owner } = await pastItsDay('wish');
    const { see, press } = await owner();
    const values = { basis: 'суд', until: '2030-01-01' };
    const answer = await (action ? press(page + action, values) : see(page));
    if (action !== '/hold') expect(answer.status).toBe(404);
    expect(await receiver.store.leads.find(lead.id)).toBeUndefined();
  },
);

test('what is handed out has nothing in it of what waited to be erased', async () => {
  const { owner } = await pastItsDay('wish');
  const { press } = await owner();
  const people = await press('/admin/exports', { what: 'breach', format: 'json' });
  expect(await people.json()).toEqual([]);
});

test('a dry run of a purge counts what it kept, once its term is over', async () => {
  const { receiver, parts } = await pastItsDay();
  receiver.now.ms += 400 * DAY_MS;
  expect(await due(parts)).toMatchObject({ leads: 1, holds: 1 });
  expect(await purge(parts)).toMatchObject({ leads: 1, holds: 1 });
});
