import { statSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, test } from 'vitest';
import { destroyAll } from '../../../src/receiver/rights/erase';
import { tombstoneFileOf } from '../../../src/receiver/rights/tombstoneFile';
import { config, contact } from '../messages';
import { startReceiver } from '../receiver';

test('what was deleted leaves room on the disk after the daily upkeep, and posts go on meanwhile', async () => {
  const receiver = await startReceiver({ server: { postsPerMinute: 1_000_000 } });
  const { store, dataFolder } = receiver;
  const long = 'длинное сообщение '.repeat(40);
  const post = () =>
    receiver.post('/v1/contact', contact({ extra: { model: long.slice(0, 300) } }));
  for (let n = 0; n < 10; n++) await Promise.all(Array.from({ length: 40 }, post));
  await store.scrub();
  const file = join(dataFolder, 'assent.db');
  const before = statSync(file).size;
  await destroyAll(
    {
      ...{ config, store, clock: () => receiver.now.ms },
      tombstoneFile: tombstoneFileOf(dataFolder),
    },
    async (tx) => {
      const leads = await tx.leads.list({ limit: 400 });
      return leads.map((lead) => ({
        ...{ leads: [lead], event: 'destroyed', reason: 'term', by: 'receiver' },
        at: new Date(receiver.now.ms).toISOString(),
      }));
    },
  );
  const [done, ...statuses] = await Promise.all([
    store.tidy(),
    ...Array.from({ length: 5 }, async () => (await post()).status),
  ]);
  expect([done, statuses]).toEqual([true, [201, 201, 201, 201, 201]]);
  expect(statSync(file).size).toBeLessThan(before * 0.8);
  const look = new Libsql(file, { readonly: true } as Libsql.Options);
  expect(look.pragma('freelist_count')).toEqual([expect.objectContaining({ freelist_count: 0 })]);
  expect(look.pragma('integrity_check')).toEqual([
    expect.objectContaining({ integrity_check: 'ok' }),
  ]);
  look.close();
});
