import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { sha256 } from '../../../src/receiver/digest';
import { readTombstones, tombstoneFileOf } from '../../../src/receiver/rights/tombstoneFile';
import { command } from '../../cli/command';
import { databaseUrlOf } from '../../postgres/testDatabase';
import { contact } from '../messages';
import { startProcess } from '../process';
import { ORIGIN, temporaryFolder } from '../receiver';

vi.setConfig({ testTimeout: 120_000 });

const CANARY = 'Канарейка Возвращённая';

/** Files of a data folder with the canary in them. */
function filesWith(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(CANARY))
    .map(({ name }) => name);
}

const ask = (url: string, method: string) =>
  fetch(`${url}/v1/mine`, {
    method,
    headers: { Origin: ORIGIN, Authorization: 'Bearer canary' },
  });

test('a backup from before an erasure: what was erased is gone before the first answer; a kill in the middle changes nothing', async () => {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const url = await databaseUrlOf(data);
  const run = (...args: string[]) =>
    command([...args, '--data', 'data'], folder, { DATABASE_URL: url });
  const inTable = async () => {
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query('select 1 from leads where fields like $1', [
      `%${CANARY}%`,
    ]);
    await client.end();
    return rows.length;
  };
  let receiver = await startProcess(folder, url);
  const lead = contact({
    keyHash: sha256('canary'),
    fields: { name: CANARY, phone: '+79995550188' },
  });
  expect(await receiver.post(lead)).toBe(201);
  expect((await run('backup', join(folder, 'before.backup'))).code).toBe(0);
  const erasing = ask(receiver.url, 'DELETE').catch(() => undefined);
  const promised = () =>
    readTombstones(tombstoneFileOf(data)).some(({ leads }) => leads.includes(lead.id));
  while (!promised()) await new Promise(setImmediate);
  await receiver.end('SIGKILL');
  await erasing;
  receiver = await startProcess(folder, url);
  expect([await inTable(), (await ask(receiver.url, 'GET')).status]).toEqual([0, 404]);
  await receiver.end('SIGTERM');
  const restored = await run('restore', join(folder, 'before.backup'), '--replace');
  expect(restored).toMatchObject({ code: 0, err: [] });
  expect([await inTable(), filesWith(data)]).toEqual([0, []]);
  receiver = await startProcess(folder, url);
  expect((await ask(receiver.url, 'GET')).status).toBe(404);
  expect(receiver.printed()).not.toContain(CANARY);
  await receiver.end('SIGTERM');
});
