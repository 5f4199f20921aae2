import { expect, test } from 'vitest';
import { contact } from '../messages';
import { outsideOf } from '../outside';
import { startReceiver } from '../receiver';

test('leads are added without a look through those that are kept', async () => {
  const receiver = await startReceiver();
  const other = await outsideOf(receiver.dataFolder);
  for (let count = 0; count < 3; count++) {
    const sent = Array.from({ length: 20 }, () => contact());
    await Promise.all(sent.map((body) => receiver.post('/v1/contact', body)));
  }
  expect(await other.leads()).toHaveLength(60);
  // A connection tells what it has read as it ends.
  await receiver.store.close();
  await other.rows('SELECT pg_stat_clear_snapshot()');
  const [read] = await other.rows(
    `SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = 'leads'`,
  );
  // What this test itself has asked for.
  expect(Number(read?.seq_tup_read)).toBeLessThanOrEqual(60);
});

test('a receipt stands in its row: put beside it costs more than all else about a lead', async () => {
  const receiver = await startReceiver();
  const other = await outsideOf(receiver.dataFolder);
  await receiver.post('/v1/contact', contact());
  const [kept] = await other.rows('SELECT length(jws) AS length FROM proofs');
  expect(Number(kept?.length)).toBeGreaterThan(2100);
  const [beside] = await other.rows(
    `SELECT pg_relation_size(reltoastrelid) AS bytes FROM pg_class WHERE relname = 'proofs'`,
  );
  expect(Number(beside?.bytes)).toBe(0);
});
