import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rotateKey } from '../../src/receiver/ledger/rotateKey';
import { openDatabase } from '../../src/receiver/store/openDatabase';
import { createStore } from '../../src/receiver/store/store';
import { config, contact } from './messages';
import { databasePlace, ORIGIN, serve, temporaryFolder } from './receiver';

/** Starts a receiver on a folder, sends it a lead and stops it: what it warned of, and what the lead was answered. */
async function startOnce(folder: string) {
  const served = await serve({
    config: { ...config, server: { ...config.server, trapSeconds: 0 } },
    port: 0,
    dataFolder: folder,
    distFolder: folder,
    adminToken: 'a-token-of-the-owner',
    log: () => {},
  });
  if (served.kind === 'failed') throw new Error(served.message);
  const answer = await fetch(`${served.url}/v1/contact`, {
    method: 'POST',
    headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
    body: JSON.stringify(contact()),
  });
  const hasReceipt = 'receipt' in ((await answer.json()) as object);
  const owner = { Authorization: 'Bearer a-token-of-the-owner' };
  const admin = await (await fetch(`${served.url}/admin/leads`, { headers: owner })).text();
  const figures = await (await fetch(`${served.url}/metrics`)).text();
  // The owner, who may not have seen it start, is told wherever they look.
  expect(admin.includes('Квитанции не подписываются: нечем')).toBe(!hasReceipt);
  expect(figures).toContain(`assent_receipts_signed ${hasReceipt ? 1 : 0}\n`);
  await served.close();
  return { warnings: served.warnings.join('\n'), status: answer.status, hasReceipt };
}

/** Makes a new key, as `assent keys rotate` does. */
async function rotating(folder: string) {
  const opened = await openDatabase(await databasePlace(folder));
  if (opened.kind === 'failed') throw new Error(opened.message);
  const store = createStore(opened.database);
  const nowMs = Date.now();
  const rotated = await rotateKey({ store, dataFolder: folder, isPrinted: false, nowMs });
  await store.close();
  return { kid: '', message: '', ...rotated };
}

const rotate = async (folder: string) => (await rotating(folder)).kid;

/** A data folder that was served once, and the file of its key. */
async function served(): Promise<{ folder: string; key: string }> {
  const folder = join(temporaryFolder(), 'data');
  expect(await startOnce(folder)).toEqual({ warnings: '', status: 201, hasReceipt: true });
  const [name = ''] = readdirSync(join(folder, 'keys'));
  return { folder, key: join(folder, 'keys', name) };
}

test('a key that others could read is named, shut, and signs on', async () => {
  const { folder, key } = await served();
  chmodSync(key, 0o644);
  const { warnings, ...rest } = await startOnce(folder);
  expect(rest).toEqual({ status: 201, hasReceipt: true });
  expect(warnings).toContain(`${key} could be read by others until now`);
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect((await startOnce(folder)).warnings).toBe('');
});

test.each([
  ['empty', ''],
  ['of another kind', '{"kty":"RSA"}'],
  ['no text at all', '\u0000\u0001'],
])(
  'a key file that is %s → a clear line; leads are stored, and nothing is signed',
  async (_, text) => {
    const { folder, key } = await served();
    writeFileSync(key, text);
    const { warnings, ...rest } = await startOnce(folder);
    expect(rest).toEqual({ status: 201, hasReceipt: false });
    expect(warnings).toContain(`${key} holds no key that can be read`);
    expect(warnings).toContain('Leads are kept all the same');
  },
);

test('the newest key is gone → it signs with the one before, and says so until that is put right', async () => {
  const { folder, key } = await served();
  const made = await rotate(folder);
  const newest = join(folder, 'keys', `key-${made}.jwk`);
  const text = readFileSync(newest, 'utf8');
  rmSync(newest);
  const { warnings, ...rest } = await startOnce(folder);
  expect(rest).toEqual({ status: 201, hasReceipt: true });
  expect(warnings).toContain(
    `Receipts are signed with an earlier key (${/key-(.*)\.jwk/.exec(key)?.[1]}): the newest that this database lists (${made}) is not in ${join(folder, 'keys')}.`,
  );
  writeFileSync(newest, text, { mode: 0o600 });
  expect((await startOnce(folder)).warnings).toBe('');
});

test('a damaged key beside the newest → it may be taken away', async () => {
  const { folder, key } = await served();
  await rotate(folder);
  writeFileSync(key, 'x');
  const { warnings, ...rest } = await startOnce(folder);
  expect(rest).toEqual({ status: 201, hasReceipt: true });
  expect(warnings).toBe(
    `${key} holds no key that can be read. Put it back from a copy, or take it away: receipts are signed with another, the newest.`,
  );
});

test('a file in the place of the folder of keys → a clear line; leads are stored, and nothing is signed', async () => {
  const { folder } = await served();
  rmSync(join(folder, 'keys'), { recursive: true });
  writeFileSync(join(folder, 'keys'), 'x');
  const { warnings, ...rest } = await startOnce(folder);
  expect(rest).toEqual({ status: 201, hasReceipt: false });
  expect(warnings).toMatch(
    /^No receipt is signed\. .*keys is no folder \(ENOTDIR\)\. Move that file away\. Leads are kept/,
  );
  expect((await rotating(folder)).message).toMatch(/keys is no folder .*Nothing was changed\.$/);
});
