import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/core/canonical';
import { HEAD_TYPE } from '../../src/core/head';
import { addHead, headFileOf, readHeads } from '../../src/receiver/ledger/headFile';
import { keyFolderOf, readKeyFolder } from '../../src/receiver/ledger/keyFolder';
import { createSigner } from '../../src/receiver/ledger/signer';
import type { StoreFault } from '../../src/receiver/ledger/storeFault';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { collectStatements } from '../../src/receiver/store/sqlite/collectStatements';
import { command } from '../cli/command';
import { databaseUrlOf, isPostgres } from '../postgres/testDatabase';
import { consent, contact } from './messages';
import { startReceiver, type TestReceiver, temporaryFolder } from './receiver';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

async function faultsOf(receiver: TestReceiver): Promise<StoreFault[]> {
  const faults: StoreFault[] = [];
  const heads = readHeads(headFileOf(receiver.dataFolder));
  await verifyStore({ store: receiver.store, heads, onFault: (fault) => faults.push(fault) });
  return faults;
}

/** Takes the database's own guards away, as whoever has its password can. */
async function unguard({ database: { reads } }: TestReceiver): Promise<void> {
  for (const guard of ['ledger_unchanged', 'ledger_kept', 'ledger_next']) {
    await sql.raw(`drop trigger ${guard}${isPostgres ? ' on ledger' : ''}`).execute(reads);
  }
}

test('entries follow one another from 1, each over the one before it', async () => {
  const { post, store } = await startReceiver();
  const lead = contact();
  const message = consent();
  await post('/v1/contact', lead);
  await post('/v1/consent', message);
  const entries = await store.ledger.after(0, 10);
  expect(entries.map(({ seq, event, subject }) => [seq, event, subject])).toEqual([
    [1, 'given', lead.id],
    [2, 'given', message.stamp.id],
  ]);
  expect(entries[0]?.prev).toBe('A'.repeat(43));
  expect(entries[1]?.prev).toBe(entries[0]?.hash);
  for (const { at, body, event, prev, seq, subject, hash } of entries) {
    expect(hash).toBe(sha256(JSON.stringify({ at, body, event, prev, seq, subject })));
    expect(at).toBe('2026-11-22T09:00:00.000Z');
    const members = JSON.parse(body);
    expect(body).toBe(JSON.stringify(Object.fromEntries(Object.entries(members).sort())));
  }
  expect(JSON.parse(entries[0]?.body ?? '').decisions).toEqual(lead.stamp.decisions);
});

test('no entry holds what a person typed', async () => {
  const { post, store } = await startReceiver();
  await post('/v1/contact', contact());
  const text = JSON.stringify(await store.ledger.after(0, 10));
  for (const canary of ['Каренина', '79991234567', '123-45-67']) expect(text).not.toContain(canary);
});

test('posts that come at once leave no gap, and one that is refused leaves no entry', async () => {
  const receiver = await startReceiver({ server: { postsPerMinute: 1000 } });
  const { post, store } = receiver;
  const twice = contact();
  const leads = [twice, ...Array.from({ length: 39 }, () => contact()), twice];
  await Promise.all(leads.map((lead) => post('/v1/contact', lead)));
  await post('/v1/contact', { ...twice, fields: { ...twice.fields, name: 'Another' } });
  const entries = await store.ledger.after(0, 100);
  expect(entries.map(({ seq }) => seq)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 1),
  );
  expect(await faultsOf(receiver)).toEqual([]);
});

test.each([
  ['changed', `update ledger set event = 'refused' where seq = 1`],
  ['taken away', 'delete from ledger where seq = 1'],
  [
    'added out of turn',
    `insert into ledger values (7, 'at', 'given', 'subject', 'body', 'prev', 'hash')`,
  ],
  [
    isPostgres ? 'replaced' : 'replaced without a word',
    isPostgres
      ? `insert into ledger values (1, 'at', 'given', 's', 'b', 'p', 'h') on conflict (seq) do update set body = 'b'`
      : `insert or replace into ledger values (1, 'at', 'given', 's', 'b', 'p', 'h')`,
  ],
])('the database refuses that an entry is %s', async (_, statement) => {
  const receiver = await startReceiver();
  await receiver.post('/v1/contact', contact());
  await expect(sql.raw(statement).execute(receiver.database.reads)).rejects.toThrow();
  expect(await faultsOf(receiver)).toEqual([]);
});

test.each([
  ['an entry’s event', `update ledger set event = 'refused' where seq = 1`, 'ledger', 'changed'],
  ['an entry’s body', `update ledger set body = '{}' where seq = 1`, 'ledger', 'changed'],
  [
    'an entry’s time',
    `update ledger set at = '2020-01-01T00:00:00.000Z' where seq = 1`,
    'ledger',
    'changed',
  ],
  [
    'an entry made a restore that is no JSON',
    `update ledger set event = 'restored', body = 'no JSON' where seq = 1`,
    'ledger',
    'changed',
  ],
  ['an entry taken away', 'delete from ledger where seq = 1', 'ledger', 'gap'],
  [
    'a lead’s fields',
    `update leads set fields = replace(fields, 'Анна', 'Инна')`,
    'record',
    'data-changed',
  ],
  [
    'a lead’s stamp',
    `update leads set stamp = replace(stamp, 'given', 'refused')`,
    'record',
    'stamp-changed',
  ],
  [
    'a lead’s time',
    `update leads set received_at = '2020-01-01T00:00:00.000Z'`,
    'record',
    'row-changed',
  ],
  [
    'a lead’s number',
    `update leads set fields = '{"name":"Анна Каренина","phone":"+79990000000"}'`,
    'record',
    'data-changed',
  ],
  ['a lead’s form', `update leads set form = 'another'`, 'record', 'row-changed'],
  [
    'a salt',
    `update proofs set salt = 'AAAAAAAAAAAAAAAAAAAAAA' where seq = 1`,
    'record',
    'stamp-changed',
  ],
  [
    'a receipt',
    `update proofs set jws = replace(jws, '.', '.A') where seq = 1`,
    'record',
    'receipt-changed',
  ],
  ['a lead taken away', 'delete from leads', 'record', 'record-missing'],
  ['a proof taken away', 'delete from proofs where seq = 1', 'unproved', undefined],
  [
    'a text',
    `update texts set text = text || '.' where role = 'banner' and locale = 'ru'`,
    'text',
    'text-changed',
  ],
  ['a text that is gone', `delete from texts where role = 'label'`, 'text', 'text-missing'],
  ['a receipt that is gone', 'update proofs set jws = null', 'record', 'receipt-missing'],
  [
    'a lead’s page',
    `update leads set page = 'https://optimumservice.ru/'`,
    'record',
    'row-changed',
  ],
  ['what the browser told', `update consents set browser = '{}'`, 'record', 'browser-changed'],
  [
    'a lead set aside by another hand',
    `update leads set state = 'aside', reason = 'suspect'`,
    'record',
    'standing-changed',
  ],
  ['a list', `update leads set list = 'replaced'`, 'misplaced', undefined],
  [
    'a key that nobody noted',
    `insert into signing_keys values ('${'k'.repeat(43)}', '${'x'.repeat(43)}', '2026-11-23')`,
    'key',
    undefined,
  ],
  ['the last entry taken away', 'delete from ledger where seq = 2', 'record', 'entry-missing'],
])('verifying finds and names %s', async (_, statement, about, fault) => {
  const receiver = await startReceiver();
  await receiver.post('/v1/contact', contact());
  await receiver.post('/v1/consent', consent());
  expect(await faultsOf(receiver)).toEqual([]);
  await unguard(receiver);
  await sql.raw(statement).execute(receiver.database.reads);
  const found = await faultsOf(receiver);
  const kinds = found.map((one) => [
    one.about,
    'fault' in one ? (typeof one.fault === 'string' ? one.fault : one.fault.kind) : undefined,
  ]);
  expect(kinds).toContainEqual([about, fault]);
});

test('a lead that vanished with its proof is named by its entry', async () => {
  const receiver = await startReceiver();
  const lead = contact();
  await receiver.post('/v1/contact', lead);
  await sql.raw('delete from leads').execute(receiver.database.reads);
  await sql.raw('delete from proofs').execute(receiver.database.reads);
  expect(await faultsOf(receiver)).toEqual([{ about: 'vanished', subject: lead.id, seq: 1 }]);
});

test('a tail that was cut off contradicts the head that was kept, and nothing is signed any more', async () => {
  const folder = temporaryFolder();
  const first = await startReceiver({}, folder);
  await first.post('/v1/contact', contact());
  await first.watch.renewHead();
  await first.fetch('/.well-known/assent-head.json').then(async (answer) => {
    expect(await answer.json()).toMatchObject({ v: 1, count: 1, at: '2026-11-22T09:00:00.000Z' });
  });
  await unguard(first);
  for (const table of ['ledger', 'proofs', 'leads']) {
    await sql.raw(`delete from ${table}`).execute(first.database.reads);
  }
  const again = await startReceiver({}, folder);
  expect(again.logged.join()).toMatch(/ledger: .*it has 0 entries, and had 1 on 2026-11-22/);
  const answer = await again.post('/v1/contact', contact());
  expect(answer.status).toBe(201);
  expect(await answer.json()).not.toHaveProperty('receipt');
});

test('a chain built anew contradicts the head that was kept', async () => {
  const receiver = await startReceiver();
  await receiver.post('/v1/contact', contact());
  const [key] = (await readKeyFolder(keyFolderOf(receiver.dataFolder))).keys;
  if (!key) throw new Error('no key');
  const head = { v: 1 as const, count: 1, hash: 'B'.repeat(43), at: '2026-11-22T08:00:00.000Z' };
  const jws = await createSigner(key).sign(HEAD_TYPE, canonicalText(head));
  addHead(headFileOf(receiver.dataFolder), { ...head, jws });
  expect(await faultsOf(receiver)).toMatchObject([{ about: 'ledger', fault: { kind: 'rebuilt' } }]);
});

test('the watch finds what was changed while the receiver runs, says it once, and signs no more', async () => {
  const receiver = await startReceiver();
  const { post, watch, logged } = receiver;
  await post('/v1/contact', contact());
  await watch.step();
  expect(watch.state()).toMatchObject({ fault: undefined, verified: 1 });
  await unguard(receiver);
  await post('/v1/contact', contact());
  await sql.raw(`update ledger set body = '{}' where seq = 2`).execute(receiver.database.reads);
  await watch.step();
  await watch.step();
  expect(logged.filter((line) => line.startsWith('ledger:'))).toHaveLength(1);
  const answer = await post('/v1/contact', contact());
  expect(answer.status).toBe(201);
  expect(await answer.json()).not.toHaveProperty('receipt');
});

test('what was changed while nothing ran is found by the start, which signs nothing over it', async () => {
  const folder = temporaryFolder();
  const first = await startReceiver({}, folder);
  await first.post('/v1/contact', contact());
  await unguard(first);
  await sql.raw(`update ledger set subject = 'nobody' where seq = 1`).execute(first.database.reads);
  const kept = readHeads(headFileOf(first.dataFolder)).heads.length;
  const again = await startReceiver({}, folder);
  expect(again.watch.state().fault).toMatchObject({ kind: 'changed' });
  expect(readHeads(headFileOf(again.dataFolder)).heads).toHaveLength(kept);
  expect((await again.fetch('/.well-known/assent-head.json')).status).toBe(404);
  const answer = await again.post('/v1/contact', contact());
  expect(answer.status).toBe(201);
  expect(await answer.json()).not.toHaveProperty('receipt');
});

/** A receiver with one lead, of which a backup was made; `restore` puts that back. */
async function savedAfterOneLead() {
  const folder = temporaryFolder();
  const first = await startReceiver({}, folder);
  await first.post('/v1/contact', contact());
  const place = isPostgres ? { DATABASE_URL: await databaseUrlOf(first.dataFolder) } : {};
  expect(await command(['backup', 'saved'], folder, place)).toMatchObject({ code: 0 });
  return {
    folder,
    first,
    restore: () => command(['restore', 'saved', '--replace'], folder, place),
  };
}

test('after a restore the ledger says which entries are gone, and the heads from before are no fault', async () => {
  const { folder, first, restore } = await savedAfterOneLead();
  await first.post('/v1/contact', contact());
  await first.watch.renewHead();
  await first.store.close();
  await collectStatements();
  expect(await restore()).toMatchObject({ code: 0 });
  const again = await startReceiver({}, folder);
  const entries = await again.store.ledger.after(0, 10);
  expect(entries.map(({ event }) => event)).toEqual(['given', 'restored']);
  expect(JSON.parse(entries[1]?.body ?? '')).toMatchObject({ from: 2, to: 2 });
  expect(await faultsOf(again)).toEqual([]);
  const answer = await again.post('/v1/contact', contact());
  expect(await answer.json()).toHaveProperty('receipt');
});

test('after a restore the later heads of a receiver with a folder of its own are no fault either', async () => {
  const { folder, first, restore } = await savedAfterOneLead();
  first.now.ms = Date.now();
  await first.post('/v1/contact', contact());
  await first.watch.renewHead();
  await first.store.close();
  await collectStatements();
  const itsHeads = join(folder, 'heads.jsonl');
  renameSync(headFileOf(first.dataFolder), itsHeads);
  expect(await restore()).toMatchObject({ code: 0 });
  renameSync(itsHeads, headFileOf(first.dataFolder));
  const again = await startReceiver({}, folder);
  expect(await faultsOf(again)).toEqual([]);
  const answer = await again.post('/v1/contact', contact());
  expect(await answer.json()).toHaveProperty('receipt');
});

test.runIf(isPostgres)(
  'two receivers on one database append to one chain without a gap',
  async () => {
    const folder = temporaryFolder();
    const many = { server: { postsPerMinute: 1000 } };
    const both = [await startReceiver(many, folder), await startReceiver(many, folder)];
    const posts = both.flatMap(({ post }) =>
      Array.from({ length: 30 }, async () => (await post('/v1/contact', contact())).status),
    );
    expect(await Promise.all(posts)).toEqual(Array.from({ length: 60 }, () => 201));
    const entries = await both[0]?.store.ledger.after(0, 100);
    expect(entries?.map(({ seq }) => seq)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
    for (const receiver of both) expect(await faultsOf(receiver)).toEqual([]);
  },
);
