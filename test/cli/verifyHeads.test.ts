import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { SignedHead } from '../../src/core/head';
import { headFileOf, readHeads } from '../../src/receiver/ledger/headFile';
import { databaseUrlOf, isPostgres } from '../postgres/testDatabase';
import { contact } from '../receiver/messages';
import { startReceiver, type TestReceiver, temporaryFolder } from '../receiver/receiver';
import { command } from './command';

/** A receiver with one lead and a signed head of it, and a folder where a stranger keeps the head and the keys. */
async function published() {
  const receiver = await startReceiver();
  await receiver.post('/v1/contact', contact());
  await receiver.watch.renewHead();
  const head = (await (await receiver.fetch('/.well-known/assent-head.json')).json()) as SignedHead;
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'jwks.json'),
    await (await receiver.fetch('/.well-known/jwks.json')).text(),
  );
  const verify = async (text: string) => {
    writeFileSync(join(folder, 'head.json'), text);
    const { code, out } = await command(
      ['verify', 'head.json', '--jwks', 'jwks.json', '--json'],
      folder,
    );
    return { code, head: JSON.parse(out[0] ?? '').heads?.[0] };
  };
  return { receiver, head, verify, folder };
}

/** Verifies the whole database of a receiver; the exit code and what is found. */
async function verifyAll({ folder, dataFolder }: TestReceiver, ...more: string[]) {
  const place = isPostgres ? { DATABASE_URL: await databaseUrlOf(dataFolder) } : {};
  const { code, err } = await command(['verify', ...more], folder, place);
  return { code, said: err.join('\n') };
}

/** Puts the keys of another receiver into this one's folder, as `jwks.json`. */
async function pinStrangersKeys({ folder }: TestReceiver) {
  const stranger = await startReceiver();
  const keys = await (await stranger.fetch('/.well-known/jwks.json')).text();
  writeFileSync(join(folder, 'jwks.json'), keys);
}

test('a published head verifies offline by pinned keys, over several lines too', async () => {
  const { head, verify, folder } = await published();
  const sound = { code: 0, head: { ok: true, count: 1, hash: head.hash } };
  expect(await verify(JSON.stringify(head))).toMatchObject(sound);
  expect(await verify(JSON.stringify(head, null, 2))).toMatchObject(sound);
  const { out } = await command(['verify', 'head.json', '--jwks', 'jwks.json'], folder);
  expect(out.join('\n')).toMatch(/a ledger with 1 entries on 2026-11-22.*\n.*pinned by jwks.json/);
});

test.each<[string, (head: SignedHead) => string, string]>([
  ['another count', (head) => JSON.stringify({ ...head, count: 2 }), 'head-changed'],
  [
    'another hash',
    (head) => JSON.stringify({ ...head, hash: head.hash.toLowerCase() }),
    'head-changed',
  ],
  [
    'another time',
    (head) => JSON.stringify({ ...head, at: '2020-01-01T00:00:00.000Z' }),
    'head-changed',
  ],
  ['a member twice', (head) => JSON.stringify(head).replace('"v":1', '"v":1,"v":1'), 'unreadable'],
  [
    'a number in another spelling',
    (head) => JSON.stringify(head).replace('"count":1', '"count":1.0'),
    'unreadable',
  ],
  ['a foreign member', (head) => JSON.stringify({ ...head, w: 1 }), 'unreadable'],
  [
    'another signature',
    (head) => JSON.stringify({ ...head, jws: head.jws.replace(/\.[^.]+$/, `.${'A'.repeat(86)}`) }),
    'signature-wrong',
  ],
  ['a foreign algorithm', (head) => withHeader(head, { alg: 'HS256' }), 'alg-foreign'],
  [
    'the type of a receipt',
    (head) => withHeader(head, { typ: 'assent-receipt+jws' }),
    'type-foreign',
  ],
  ['another key', (head) => withHeader(head, { kid: 'A'.repeat(43) }), 'key-foreign'],
])('a head with %s is refused by name', async (_, change, fault) => {
  const { head, verify } = await published();
  expect(await verify(change(head))).toMatchObject({ code: 1, head: { ok: false, fault } });
});

function withHeader(head: SignedHead, changes: object): string {
  const [first = '', ...rest] = head.jws.split('.');
  const header = { ...JSON.parse(Buffer.from(first, 'base64url').toString()), ...changes };
  const jws = [Buffer.from(JSON.stringify(header)).toString('base64url'), ...rest].join('.');
  return JSON.stringify({ ...head, jws });
}

test('a kept head that was changed, or that cannot be read, is named, and nothing is signed any more', async () => {
  const { receiver } = await published();
  expect(await verifyAll(receiver)).toEqual({ code: 0, said: '' });
  const file = headFileOf(receiver.dataFolder);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text.replace('"count":1', '"count":0')}no head\n`);
  const { code, said } = await verifyAll(receiver);
  expect(code).toBe(1);
  expect(said).toMatch(/count, hash or time differ from what was signed/);
  expect(said).toMatch(/line 3 of its kept heads cannot be read/);
  await receiver.watch.renewHead();
  expect(receiver.logged.join()).toMatch(/ledger: .*kept heads.*Leads are kept; no receipt/);
  const answer = await receiver.post('/v1/contact', contact());
  expect(answer.status).toBe(201);
  expect(await answer.json()).not.toHaveProperty('receipt');
});

test('a head whose end a power loss cut off is no fault, and takes the next one with it no more', async () => {
  const { receiver } = await published();
  const file = headFileOf(receiver.dataFolder);
  const before = readHeads(file).heads.length;
  appendFileSync(file, '{"v":1,"coun');
  expect(await verifyAll(receiver)).toEqual({ code: 0, said: '' });
  await receiver.watch.renewHead();
  expect(readHeads(file)).toMatchObject({ heads: { length: before + 1 }, unreadable: [] });
});

test('a head that was kept elsewhere shows what was cut off here with its own head', async () => {
  const { receiver, folder } = await published();
  writeFileSync(
    join(folder, 'elsewhere.jsonl'),
    readFileSync(headFileOf(receiver.dataFolder), 'utf8'),
  );
  const other = await startReceiver();
  writeFileSync(
    join(other.folder, 'elsewhere.jsonl'),
    readFileSync(join(folder, 'elsewhere.jsonl'), 'utf8'),
  );
  writeFileSync(join(other.folder, 'jwks.json'), readFileSync(join(folder, 'jwks.json'), 'utf8'));
  truncateSync(headFileOf(other.dataFolder));
  const { code, said } = await verifyAll(
    other,
    ...['--heads', 'elsewhere.jsonl', '--jwks', 'jwks.json'],
  );
  expect(code).toBe(1);
  expect(said).toMatch(/it has 0 entries, and had 1 on 2026-11-22/);
});

test('keys that are pinned are trusted alone: what the database lists beside them is not', async () => {
  const { receiver } = await published();
  await pinStrangersKeys(receiver);
  const { code, said } = await verifyAll(receiver, '--jwks', 'jwks.json');
  expect(code).toBe(1);
  expect(said).toMatch(/its key is not among those that are trusted/);
  expect(said).toMatch(/its kept receipt was changed/);
});

/** What the built program, which checks receipts in threads of their own, says of a receiver's database. */
async function builtVerify({ folder, dataFolder }: TestReceiver, ...more: string[]) {
  const env = isPostgres ? { DATABASE_URL: await databaseUrlOf(dataFolder) } : {};
  const program = [join(process.cwd(), 'build/assent.js'), 'verify', ...more];
  const { status, stderr } = spawnSync(process.execPath, program, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { code: status, said: stderr.trim() };
}

test('the built program finds the same', async () => {
  const { receiver } = await published();
  await pinStrangersKeys(receiver);
  expect(await builtVerify(receiver)).toEqual({ code: 0, said: '' });
  expect(await builtVerify(receiver, '--jwks', 'jwks.json')).toEqual(
    await verifyAll(receiver, '--jwks', 'jwks.json'),
  );
});

test('without the file of those threads the same is found', async () => {
  const { receiver } = await published();
  await pinStrangersKeys(receiver);
  const place = isPostgres ? { DATABASE_URL: await databaseUrlOf(receiver.dataFolder) } : {};
  const args = ['verify', '--jwks', 'jwks.json'];
  const receiptThread = new URL('nothing.js', import.meta.url);
  const { code, err } = await command(args, receiver.folder, place, { receiptThread });
  expect({ code, said: err.join('\n') }).toEqual(await verifyAll(receiver, ...args.slice(1)));
});

test('of many receipts the built program names those that were changed, and no others', async () => {
  const receiver = await startReceiver({ server: { postsPerMinute: 1_000_000 } });
  for (let n = 0; n < 320; n += 1) await receiver.post('/v1/contact', contact());
  const changed = [3, 60, 61, 199, 320];
  await sql`update proofs set jws = replace(jws, '.', '.A') where seq in (${sql.join(changed)})`.execute(
    receiver.database.reads,
  );
  const { code, said } = await builtVerify(receiver);
  expect(code).toBe(1);
  const named = [...said.matchAll(/\(entry (\d+)\): its kept receipt was changed/g)];
  expect(named.map(([, seq]) => Number(seq))).toEqual(changed);
  expect(said.split('\n')).toHaveLength(changed.length);
});
