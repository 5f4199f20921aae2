import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { sha256 } from '../../../src/receiver/digest';
import { erase } from '../../../src/receiver/rights/erase';
import { keepRights } from '../../../src/receiver/rights/keepRights';
import { tombstoneFileOf } from '../../../src/receiver/rights/tombstoneFile';
import { SERVER } from '../../postgres/testDatabase';
import { config, contact } from '../messages';
import { startReceiver } from '../receiver';

/** Files of all databases of the server that hold any of these words. */
async function filesWith(words: readonly string[]): Promise<string[]> {
  const client = new pg.Client(process.env[SERVER]);
  await client.connect();
  await client.query('checkpoint');
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  await client.end();
  const base = join(rows[0]?.data_directory ?? '', 'base');
  return readdirSync(base, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => words.some((word) => readFileSync(file).includes(word)));
}

test('what was erased and corrected is in no file of a table after the upkeep', async () => {
  const receiver = await startReceiver();
  const send = (name: string, key: string) =>
    receiver.post(
      '/v1/contact',
      contact({ fields: { name, phone: '+79995550199' }, typed: {}, keyHash: sha256(key) }),
    );
  const ask = (method: string, key: string, body?: unknown) =>
    receiver.fetch('/v1/mine', {
      method,
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  await send('КанарейкаСтёртая', 'erased');
  await send('КанарейкаБывшая', 'corrected');
  const canaries = ['КанарейкаСтёртая', 'КанарейкаБывшая', '+79995550199'];
  expect(await filesWith(canaries)).not.toEqual([]);
  await ask('DELETE', 'erased');
  await ask('PATCH', 'corrected', { fields: { name: 'Анна', phone: '+79123456789' } });
  expect(await receiver.store.tidy()).toBe(true);
  expect(await filesWith(canaries)).toEqual([]);
  expect((await ask('GET', 'corrected')).status).toBe(200);
  // Nothing was deleted since.
  expect(await receiver.store.tidy()).toBe(false);
});

test('a receiver that is started anew each day sees to it an hour after each start', async () => {
  const { store, now, dataFolder, post } = await startReceiver();
  const lead = contact();
  await post('/v1/contact', lead);
  const parts = { config, store, clock: () => now.ms, tombstoneFile: tombstoneFileOf(dataFolder) };
  await erase(parts, ({ of }) => of(lead.id), 'owner');
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const tidied = new Promise((resolve) => {
    const tidy = async () => {
      const isDone = await store.tidy();
      resolve(isDone);
      return isDone;
    };
    const keeping = { ...parts, store: { ...store, tidy }, log: () => {}, isShared: false };
    onTestFinished(keepRights(() => keeping));
  });
  vi.advanceTimersByTime(3_600_000);
  vi.useRealTimers();
  expect(await tidied).toBe(true);
});
