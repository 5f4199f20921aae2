import pg from 'pg';
import { expect, test } from 'vitest';
import { command, prepared } from '../../cli/command';
import { emptyDatabaseUrl } from '../../postgres/testDatabase';

async function tablesIn(url: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query("select 1 from pg_tables where schemaname = 'public'");
  await client.end();
  return rows;
}

test.each([
  [['verify']],
  [['keys', 'list']],
  [['keys', 'rotate']],
  [['export']],
  [['purge']],
  [['erase', 'x']],
  [['proof', 'x', '--out', 'x.zip']],
  [['disclose', 'x', '--to', 'a', '--basis', 'b']],
  [['backup', 'x.backup']],
])(
  '%j where DATABASE_URL names a database that holds nothing of Assent → 2, and nothing is made',
  async (args) => {
    const url = await emptyDatabaseUrl('mistyped');
    const { code, out, err } = await command([...args], prepared(), { DATABASE_URL: url });
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err).toEqual([
      'The database that DATABASE_URL names holds nothing of Assent. Check DATABASE_URL.',
    ]);
    expect(await tablesIn(url)).toEqual([]);
  },
);
