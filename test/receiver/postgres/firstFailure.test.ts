import { expect, test } from 'vitest';
import { contact } from '../messages';
import { cluster, connected, serving } from './serving';

test.each(['leads', 'figures', 'ledger', 'proofs'])(
  'without the table %s → the log names that, not what it did to what was asked behind it',
  async (table) => {
    const database = await cluster();
    const owner = await connected(database.url('postgres'));
    const { post, codes } = await serving(database.url('postgres'));
    await owner.query(`alter table ${table} rename to away`);
    const sent = [contact(), contact(), contact()];
    expect(await Promise.all(sent.map(post))).toEqual([503, 503, 503]);
    expect(new Set(codes())).toEqual(new Set(['42P01']));
    await owner.query(`alter table away rename to ${table}`);
    expect(await Promise.all(sent.map(post))).toEqual([201, 201, 201]);
  },
);
