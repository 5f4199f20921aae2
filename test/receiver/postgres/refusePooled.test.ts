import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { postgresFault } from '../../../src/receiver/store/postgres/postgresFault';
import { refusePooled } from '../../../src/receiver/store/postgres/refusePooled';
import { cluster, connected } from './serving';

/** What hands out connections as `pg` does. */
function handing(connect: () => Promise<pg.Client | pg.PoolClient>) {
  const lent = async () => {
    const client = await connect();
    const release = () => 'release' in client && client.release();
    return { query: (sql: string, values: unknown[]) => client.query(sql, values), release };
  };
  return { connect: lent } as unknown as Parameters<typeof refusePooled>[0];
}

test('connections that are one behind a pooler → no start, and what to do; those that are apart → nothing', async () => {
  const database = await cluster();
  const behind = await connected(database.url('postgres'));
  const refused = await refusePooled(handing(async () => behind)).catch((error) => error);
  expect(postgresFault(refused, 'a:6432', 'leads')).toMatch(
    /^PostgreSQL at a:6432 is a pooler that hands .+ Set pool_mode = session there, or name PostgreSQL/,
  );
  const pool = new pg.Pool({ connectionString: database.url('postgres'), max: 2 });
  onTestFinished(() => pool.end());
  await expect(refusePooled(handing(() => pool.connect()))).resolves.toBeUndefined();
});
