import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type OpenedSigner, openSigner } from '../../../src/receiver/ledger/openSigner';
import { makeSigningKey, writeSigningKey } from '../../../src/receiver/ledger/signingKey';
import { verifyStore } from '../../../src/receiver/ledger/verifyStore';
import { openDatabase } from '../../../src/receiver/store/openDatabase';
import { createStore } from '../../../src/receiver/store/store';
import { databasePlace, temporaryFolder } from '../receiver';

/** An empty database, and receivers that look for their key in it at once, each in a folder or from the environment. */
async function emptyDatabase() {
  const opened = await openDatabase(await databasePlace(temporaryFolder()));
  if (opened.kind === 'failed') throw new Error(opened.message);
  const store = createStore(opened.database);
  onTestFinished(() => store.close());
  const openAll = (places: { dataFolder: string; jwk?: string }[]) =>
    Promise.all(
      places.map(({ dataFolder, jwk }) =>
        openSigner({ store, dataFolder, jwk, isShared: true, nowMs: Date.now() }),
      ),
    );
  return { store, openAll };
}

const kidOf = (opened: OpenedSigner) => (opened.kind === 'signer' ? opened.signer.kid : undefined);
const messageOf = (opened: OpenedSigner) => (opened.kind === 'failed' ? [opened.message] : []);

test('two receivers that begin an empty database at once, each with a folder of its own → one key is listed, the other is told how to share it, and the ledger verifies', async () => {
  const { store, openAll } = await emptyDatabase();
  const folders = [temporaryFolder(), temporaryFolder()] as const;
  const opened = await openAll(folders.map((dataFolder) => ({ dataFolder })));
  const listed = (await store.keys.list()).map(({ kid }) => kid);
  expect(opened.flatMap((one) => kidOf(one) ?? [])).toEqual(listed);
  expect(listed).toHaveLength(1);
  expect(opened.flatMap(messageOf)).toEqual([
    expect.stringMatching(/holds no key that this database lists\. Set ASSENT_SIGNING_KEY to the/),
  ]);
  const faults: unknown[] = [];
  await verifyStore({
    store,
    heads: { heads: [], unreadable: [] },
    onFault: (fault) => faults.push(fault),
  });
  expect(faults).toEqual([]);

  const [from, to] = opened[0]?.kind === 'signer' ? folders : [folders[1], folders[0]];
  cpSync(join(from, 'keys'), join(to, 'keys'), { recursive: true });
  const [told] = await openAll([{ dataFolder: to }]);
  expect(told && kidOf(told)).toBe(listed[0]);
});

test('two that share a data folder sign with one key, whichever was listed', async () => {
  const { store, openAll } = await emptyDatabase();
  const dataFolder = temporaryFolder();
  const opened = await openAll([{ dataFolder }, { dataFolder }]);
  const [listed, ...others] = await store.keys.list();
  expect(others).toEqual([]);
  expect(opened.map(kidOf)).toEqual([listed?.kid, listed?.kid]);
  expect(readdirSync(join(dataFolder, 'keys'))).toContain(`key-${listed?.kid}.jwk`);
});

test('two keys in the environments of two → one is listed, the other is refused with words', async () => {
  const { store, openAll } = await emptyDatabase();
  const jwks = [writeSigningKey(await makeSigningKey()), writeSigningKey(await makeSigningKey())];
  const opened = await openAll(jwks.map((jwk) => ({ dataFolder: temporaryFolder(), jwk })));
  expect(await store.keys.list()).toHaveLength(1);
  expect(opened.flatMap(messageOf)).toEqual([
    expect.stringMatching(/is not one that this database lists\. Set it to a listed key/),
  ]);
});
