import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeSigningKey, writeSigningKey } from '../../../src/receiver/ledger/signingKey';
import { command } from '../../cli/command';
import { databaseUrlOf } from '../../postgres/testDatabase';
import { config, contact } from '../messages';
import { ORIGIN, serve, temporaryFolder } from '../receiver';

/** Starts a receiver with a key on the database of a folder. */
async function start(folder: string, signingKey: string | undefined, dataFolder = folder) {
  const place = { port: 0, dataFolder, distFolder: folder, signingKey };
  const served = await serve({ config, ...place });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  return served.url;
}

/** A lead is sent; by which key its receipt is signed, and whether it verifies by the keys that `asked` lists. */
async function signed(url: string, asked = url) {
  const { fields, typed, extra, ...rest } = contact();
  const answer = await fetch(`${url}/v1/contact`, {
    method: 'POST',
    headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...rest, fields, typed, extra }),
  });
  const { receipt } = (await answer.json()) as { receipt: { jws: string } };
  const folder = temporaryFolder();
  const file = { ...receipt, data: { fields, typed, extra } };
  writeFileSync(join(folder, 'receipt.json'), JSON.stringify(file));
  const jwks = await (await fetch(`${asked}/.well-known/jwks.json`)).text();
  writeFileSync(join(folder, 'jwks.json'), jwks);
  const { code } = await command(['verify', 'receipt.json', '--jwks', 'jwks.json'], folder);
  const [head = ''] = receipt.jws.split('.');
  return { kid: JSON.parse(Buffer.from(head, 'base64url').toString()).kid as string, code };
}

test('a key rotated under two receivers → both sign with the one before, which verifies everywhere, until they start anew', async () => {
  const folder = temporaryFolder();
  const before = await makeSigningKey();
  const jwk = writeSigningKey(before);
  const [one, two] = [await start(folder, jwk), await start(folder, jwk)];
  const env = { DATABASE_URL: await databaseUrlOf(folder), ASSENT_SIGNING_KEY: jwk };
  const { code, out } = await command(['keys', 'rotate'], folder, env);
  expect(code).toBe(0);
  expect(out.join('\n')).toMatch(/key before until it is started anew/);
  expect(out.at(-2)).toMatch(/^Set ASSENT_SIGNING_KEY to this, for each process/);
  const next = out.at(-1) ?? '';
  const { kid } = JSON.parse(next) as { kid: string };

  expect(await signed(one, two)).toEqual({ kid: before.kid, code: 0 });
  expect(await signed(two, one)).toEqual({ kid: before.kid, code: 0 });
  const renewed = await start(folder, next);
  expect(await signed(renewed, one)).toEqual({ kid, code: 0 });
  expect(await signed(two, renewed)).toEqual({ kid: before.kid, code: 0 });
  const verified = await command(['verify', '--json'], folder, env);
  expect(JSON.parse(verified.out[0] ?? '')).toMatchObject({ ok: true, entries: 5, records: 4 });
});

test('a key rotated into a folder → the others are told how to come by it, and start with the one they have', async () => {
  const folder = temporaryFolder();
  await start(folder, undefined);
  const env = { DATABASE_URL: await databaseUrlOf(folder) };
  const { out } = await command(['keys', 'rotate', '--data', '.'], folder, env);
  const [listed = ''] = out;
  expect(out.at(-1)).toMatch(/^Others on this database: copy the new file of keys into/);
  const { kid } = await signed(await start(folder, undefined));
  expect(listed).toBe(`Listed: ${kid}`);
});

test('a key that nobody has any more → a start says how to list another, and goes on with that', async () => {
  const folder = temporaryFolder();
  await start(folder, undefined);
  rmSync(join(folder, 'keys'), { recursive: true });
  await expect(start(folder, undefined)).rejects.toThrow(
    /keys holds no key that this database lists\. .* list a new one: assent keys rotate\.$/,
  );
  const env = { DATABASE_URL: await databaseUrlOf(folder) };
  const { code, out } = await command(['keys', 'rotate', '--data', '.'], folder, env);
  expect(code).toBe(0);
  const [, kid] = /^Listed: (\S+)/.exec(out[0] ?? '') ?? [];
  expect(await signed(await start(folder, undefined))).toEqual({ kid, code: 0 });
});
