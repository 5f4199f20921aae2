import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { erase } from '../../src/receiver/rights/erase';
import { hold, release } from '../../src/receiver/rights/hold';
import { due, purge } from '../../src/receiver/rights/purge';
import { noteAnswer, noteRequest } from '../../src/receiver/rights/requests';
import { tombstoneFileOf } from '../../src/receiver/rights/tombstoneFile';
import { config, consent, contact } from './messages';
import { startReceiver } from './receiver';

const DAY_MS = 86_400_000;

/** A receiver, its rights, and what was sent to it: a lead with an edit each time, and what was asked with it. */
async function beginning(consentRows?: number) {
  const receiver = await startReceiver();
  const parts = {
    config: { ...config, server: { ...config.server, ...(consentRows && { consentRows }) } },
    store: receiver.store,
    clock: () => receiver.now.ms,
    tombstoneFile: tombstoneFileOf(receiver.dataFolder),
  };
  const keep = async () => {
    const keyHash = sha256(randomBytes(32).toString('base64url'));
    const lead = contact({ keyHash });
    for (const sent of [lead, contact({ keyHash, replaces: lead.id })]) {
      expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
    }
    return lead.id;
  };
  const ask = async (lead: string | undefined) => {
    const about = { kind: 'other', via: 'owner', contact: 'Анна', note: '', lead } as const;
    const { id } = await receiver.store.write((tx) =>
      noteRequest(tx, config, about, receiver.now.ms),
    );
    await noteAnswer(parts, id, 'По почте');
  };
  const holdFor = (lead: string, days: number) =>
    hold(parts, lead, {
      basis: '402-ФЗ',
      until: new Date(receiver.now.ms + days * DAY_MS).toISOString(),
    });
  const wish = (lead: string) => erase(parts, ({ of }) => of(lead), 'owner');
  const sweep = async () => {
    const counted = await due(parts);
    expect(await purge(parts)).toEqual(counted);
    expect(await due(parts)).toEqual({ leads: 0, consents: 0, holds: 0, requests: 0 });
    return counted;
  };
  return { receiver, parts, keep, ask, holdFor, wish, sweep };
}

test('a dry run counts what the purge takes: holds that end, erasures that waited, leads without terms, and what was asked with each', async () => {
  const { receiver, parts, keep, ask, holdFor, wish, sweep } = await beginning();
  const free = await keep();
  const over = await keep();
  const wished = await keep();
  const standing = await keep();
  const waiting = await keep();
  const released = await keep();
  const untermed = await keep();
  const heldUntermed = await keep();
  for (const [lead, days] of [
    [over, 30] as const,
    [wished, 30] as const,
    ...[standing, waiting, released, heldUntermed].map((lead) => [lead, 5000] as const),
  ]) {
    expect(await holdFor(lead, days)).toMatchObject({ kind: 'held' });
  }
  for (const lead of [wished, waiting]) expect(await wish(lead)).toMatchObject({ kind: 'held' });
  expect(await release(parts, released)).toMatchObject({ kind: 'released' });
  await receiver.database.write(({ db }) =>
    db
      .updateTable('leads')
      .set({ terms: null, due_at: null })
      .where(({ or, eb }) =>
        or([
          eb('id', 'in', [untermed, heldUntermed]),
          eb('replaces', 'in', [untermed, heldUntermed]),
        ]),
      )
      .execute(),
  );
  for (const lead of [free, over, wished, standing, waiting, untermed, heldUntermed, undefined]) {
    await ask(lead);
  }
  await receiver.post('/v1/consent', consent());
  expect(await sweep()).toEqual({ leads: 0, consents: 0, holds: 0, requests: 0 });
  await receiver.database.write(({ db }) =>
    db.updateTable('leads').set({ terms: null, due_at: null }).where('id', '=', untermed).execute(),
  );
  receiver.now.ms += 1500 * DAY_MS;
  // Four with their edits by their terms, two holds, one choice; requests of leads that stay, and of none.
  expect(await sweep()).toEqual({ leads: 8, consents: 1, holds: 2, requests: 4 });
  receiver.now.ms += 5000 * DAY_MS;
  expect(await sweep()).toEqual({ leads: 4, consents: 0, holds: 3, requests: 0 });
});

test.each([
  ['more than are kept', 2, 0, 31],
  ['some past their term, and more than are kept', 2, 1500, 31],
  ['some past their term', 200, 1500, 30],
])('of choices: %s', async (_, consentRows, days, expected) => {
  const { receiver, sweep } = await beginning(consentRows);
  const post = async (count: number) => {
    for (let sent = 0; sent < count; sent += 1) await receiver.post('/v1/consent', consent());
  };
  await post(30);
  receiver.now.ms += days * DAY_MS;
  await post(3);
  expect((await sweep()).consents).toBe(expected);
});
