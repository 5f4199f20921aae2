import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { collectStatements } from '../../src/receiver/store/sqlite/collectStatements';
import { config, contact } from '../receiver/messages';
import { startReceiver } from '../receiver/receiver';
import { command, prepared } from './command';

/** A receiver that runs on a folder, with a lead; and how commands are run beside it. */
async function beside() {
  const folder = prepared();
  const receiver = await startReceiver({}, folder);
  const key = randomBytes(32).toString('base64url');
  const lead = contact({ keyHash: sha256(key) });
  await receiver.post('/v1/contact', lead);
  const stands = () => receiver.store.leads.find(lead.id);
  const mine = (bearer = key) =>
    receiver.fetch('/v1/mine', { headers: { Authorization: `Bearer ${bearer}` } });
  return {
    receiver,
    folder,
    lead,
    stands,
    mine,
    run: (...args: string[]) => command(args, folder),
  };
}

test('erase → the lead is gone for the receiver that runs, and an act is told', async () => {
  const { run, lead, stands, mine, folder } = await beside();
  const { code, out } = await run('erase', lead.id, '--json');
  expect(code).toBe(0);
  const told = JSON.parse(out.join(''));
  expect(told).toMatchObject({ v: 1, state: 'erased', lead: lead.id });
  expect(told.act).toMatchObject({
    subject: lead.id,
    reason: 'owner',
    by: 'owner',
    operator: { inn: config.operator.inn },
  });
  expect(await stands()).toBeUndefined();
  expect((await mine()).status).toBe(404);
  expect(readFileSync(join(folder, 'data', 'tombstones.jsonl'), 'utf8')).toContain(lead.id);
  const again = await run('erase', lead.id);
  expect(again.code).toBe(1);
  expect(again.err.join('')).toContain(`There is no lead ${lead.id}`);
  expect((await run('verify')).code).toBe(0);
});

test('hold, erase, release → the hold keeps it until it ends, and it is erased then', async () => {
  const { run, lead, stands } = await beside();
  const held = await run('hold', lead.id, '--basis', '402-ФЗ, ст. 29', '--until', '2099-12-31');
  expect(held.code).toBe(0);
  expect(held.out.join('')).toContain('2099-12-31T23:59:59.999Z');
  expect((await run('hold', lead.id, '--basis', 'a', '--until', '2099-12-31')).code).toBe(1);
  const waits = await run('erase', lead.id);
  expect(waits.code).toBe(1);
  expect(waits.out.join('')).toContain('assent release');
  expect(await stands()).toBeDefined();
  const released = await run('release', lead.id);
  expect(released.code).toBe(0);
  expect(released.out.join('')).toContain('It was erased');
  expect(await stands()).toBeUndefined();
  expect((await run('release', lead.id)).code).toBe(1);
});

test('hold, release → the lead stands as before', async () => {
  const { run, lead, stands } = await beside();
  await run('hold', lead.id, '--basis', 'суд', '--until', '2099-12-31');
  expect((await run('release', lead.id)).out).toEqual([`Released: ${lead.id}.`]);
  expect(await stands()).toBeDefined();
  const again = await run('release', lead.id);
  expect(again.code).toBe(1);
  expect(again.err).toEqual([`${lead.id} is not held.`]);
});

test.each(['2031-02-30', '31.12.2031', '2001-01-01', ''])(
  'hold until %j → 2, with how a day is written',
  async (until) => {
    const { run, lead } = await beside();
    const { code, err } = await run('hold', lead.id, '--basis', 'суд', '--until', until);
    expect(code).toBe(2);
    expect(err.join('')).toContain('--until 2031-12-31');
  },
);

test('mine-link → a link that opens the lead beside the first key', async () => {
  const { run, lead, mine } = await beside();
  const { code, out } = await run('mine-link', lead.id, '--json');
  expect(code).toBe(0);
  const { url } = JSON.parse(out.join(''));
  expect(url).toMatch(/^https:\/\/leads\.example\.ru\/mine#[\w-]{43}$/);
  expect((await mine(new URL(url).hash.slice(1))).status).toBe(200);
  expect((await mine()).status).toBe(200);
});

test('mine-link where the configuration names no receiver → 1, with what to add', async () => {
  const { receiver, endpoint, consentEndpoint, ...bare } = config;
  const folder = prepared({
    'assent.json': JSON.stringify({ ...bare, endpoint: 'https://anything.example/lead' }),
  });
  const { post } = await startReceiver({}, folder);
  const lead = contact();
  await post('/v1/contact', lead);
  const { code, err } = await command(['mine-link', lead.id], folder);
  expect(code).toBe(1);
  expect(err.join('')).toContain('"receiver"');
});

test('purge → what is past its term goes; a dry run only counts it', async () => {
  const { receiver, run, lead, stands } = await beside();
  await receiver.store.write(({ chains }) =>
    chains.setTerms(lead.id, {}, '2026-01-01T00:00:00.000Z'),
  );
  const dry = await run('purge', '--dry-run', '--json');
  expect(JSON.parse(dry.out.join(''))).toEqual({
    ...{ v: 1, leads: 1, consents: 0, holds: 0, requests: 0 },
    dryRun: true,
  });
  expect(await stands()).toBeDefined();
  const { code, out } = await run('purge');
  expect(code).toBe(0);
  expect(out.join('')).toContain('leads: 1');
  expect(await stands()).toBeUndefined();
});

test('a file of the database from before an erasure, put back by hand → no command hands out what was erased', async () => {
  const { receiver, folder, lead, run } = await beside();
  const kept = contact();
  await receiver.post('/v1/contact', kept);
  const file = join(folder, 'data', 'assent.db');
  await receiver.store.scrub();
  const before = readFileSync(file);
  expect((await run('erase', lead.id)).code).toBe(0);
  await receiver.store.close();
  await collectStatements();
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
  writeFileSync(file, before);
  const { out } = await run('export', '--format', 'json');
  expect(out.join('')).toContain(kept.id);
  expect(out.join('')).not.toContain(lead.id);
  expect((await run('mine-link', lead.id)).code).toBe(1);
});

test('restore of a backup from before an erasure → the lead stays away, whoever had erased it', async () => {
  const { receiver, folder, lead, run } = await beside();
  const kept = contact();
  await receiver.post('/v1/contact', kept);
  expect((await run('backup', 'before.backup')).code).toBe(0);
  await run('erase', lead.id);
  await receiver.store.close();
  await collectStatements();
  const restored = await run('restore', 'before.backup', '--replace', '--json');
  expect(restored.err).toEqual([]);
  expect(JSON.parse(restored.out.join(''))).toMatchObject({ erasedAgain: 1 });
  const again = await startReceiver({}, folder);
  expect(await again.store.leads.find(lead.id)).toBeUndefined();
  expect(await again.store.leads.find(kept.id)).toBeDefined();
  expect((await again.post('/v1/contact', lead)).status).toBe(200);
  expect((await run('verify')).out.join('')).not.toMatch(/fault/);
  // A folder elsewhere that knows nothing of it is told by the file of the first one.
  const other = prepared({ 'before.backup': readFileSync(join(folder, 'before.backup')) });
  const told = join(folder, 'data', 'tombstones.jsonl');
  const elsewhere = await command(['restore', 'before.backup', '--tombstones', told], other);
  expect(elsewhere.out.join('')).toContain('Erased again, as since asked for: 1.');
  const missing = await command(['restore', 'before.backup', '--tombstones', 'none'], prepared());
  expect(missing.code).toBe(2);
  expect(missing.err.join('')).toContain('none is not there');
});
