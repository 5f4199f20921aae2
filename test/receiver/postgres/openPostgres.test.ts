import { sql } from 'kysely';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { serve } from '../../../src/receiver/serve';
import type { Opened } from '../../../src/receiver/store/database';
import { examinePostgres } from '../../../src/receiver/store/postgres/examinePostgres';
import { openPostgres } from '../../../src/receiver/store/postgres/openPostgres';
import { usersOf } from '../../../src/receiver/store/postgres/usersOf';
import { createStore } from '../../../src/receiver/store/store';
import { freePort } from '../../postgres/cluster';
import { emptyDatabaseUrl, onServer } from '../../postgres/testDatabase';
import { config } from '../messages';
import { temporaryFolder } from '../receiver';

function storeOf(opened: Opened) {
  if (opened.kind === 'failed') throw new Error(opened.message);
  const store = createStore(opened.database);
  onTestFinished(() => store.close());
  return store;
}

async function ask(url: string, sql: string) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows as Record<string, unknown>[];
}

test('eight that start at once on an empty database make its tables once, and all can write', async () => {
  const url = await emptyDatabaseUrl('assent_at_once');
  const opened = await Promise.all(Array.from({ length: 8 }, () => openPostgres(url)));
  const stores = opened.map(storeOf);
  await Promise.all(stores.map((store) => store.probe()));
  const migrations = await ask(url, 'select name from kysely_migration');
  expect(migrations.length).toBeGreaterThan(3);
  expect(await ask(url, "select * from figures where topic = 'filled'")).toHaveLength(1);
});

test('a database set to a stricter isolation → those who wait for one another still see what the others wrote', async () => {
  const url = await emptyDatabaseUrl('assent_strict');
  await onServer(`alter database assent_strict set default_transaction_isolation = 'serializable'`);
  const stores = (await Promise.all([openPostgres(url), openPostgres(url)])).map(storeOf);
  const inTurn = async ({ probe }: (typeof stores)[number]) => {
    for (let times = 0; times < 20; times++) await probe();
  };
  await Promise.all(stores.map(inTurn));
  expect(await ask(url, "select * from figures where topic = 'filled'")).toHaveLength(1);
});

test('text stands in the order of its code points, whatever the language of the database', async () => {
  const url = await emptyDatabaseUrl('assent_order');
  storeOf(await openPostgres(url));
  const loose = await ask(
    url,
    `select column_name from information_schema.columns
     where table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C'`,
  );
  expect(loose).toEqual([]);
});

test('a password that is wrong, a database that is not there, nobody there, no TLS, no file for it, another program’s tables: what to do, and no secret', async () => {
  const url = new URL(await emptyDatabaseUrl('assent_wrong'));
  const messageAt = async (change: (to: URL) => void) => {
    const to = new URL(url);
    to.password = 's3cret';
    change(to);
    const opened = await openPostgres(to.href);
    if (opened.kind === 'open') await opened.database.close();
    return opened.kind === 'failed' ? opened.message : 'it opened';
  };
  await onServer('create role nobody_comes_in nologin');
  onTestFinished(() => onServer('drop role nobody_comes_in'));
  const port = String(await freePort());
  const messages = [
    await messageAt((to) => {
      to.username = 'nobody_comes_in';
    }),
    await messageAt((to) => {
      to.pathname = '/not_there';
    }),
    await messageAt((to) => {
      to.port = port;
    }),
    await messageAt((to) => {
      to.search = '?sslmode=verify-full';
    }),
    await messageAt((to) => {
      to.search = '?sslmode=verify-full&sslrootcert=/not-there/ca.pem';
    }),
    await messageAt((to) => {
      to.search = '?sslcert=/';
    }),
  ];
  expect(messages).toEqual([
    expect.stringMatching(/refuses the user of DATABASE_URL \(28000\)\. Correct user and password/),
    expect.stringMatching(/has no database not_there\. Make it \(createdb not_there\)/),
    expect.stringMatching(/does not answer \(ECONNREFUSED\)\. Start it, or correct host and port/),
    expect.stringMatching(/do not agree on TLS/),
    expect.stringMatching(
      /A file that DATABASE_URL names for TLS .+ cannot be read\. Correct its path/,
    ),
    expect.stringMatching(/A file that DATABASE_URL names for TLS .+ cannot be read/),
  ]);
  expect(messages.join('\n')).not.toContain('s3cret');
  await ask(url.href, 'create table leads (id int)');
  expect(await messageAt(() => {})).toMatch(/tables of another program/);
});

test.each([
  ['a table named as one of ours', 'create table inbox_words (id int)'],
  [
    'steps noted in the same way',
    "create table kysely_migration (name text primary key, timestamp text); insert into kysely_migration values ('001_users', '')",
  ],
])(
  'a database of another program, with %s → refused, and nothing is made in it',
  async (_, made) => {
    const url = await emptyDatabaseUrl('assent_strangers');
    await ask(url, made);
    const tables = 'select tablename from pg_tables where schemaname = current_schema() order by 1';
    const before = await ask(url, tables);
    const examined = await examinePostgres(url);
    const opened = await openPostgres(url);
    for (const found of [examined, opened])
      expect(found).toMatchObject({
        kind: 'failed',
        message: expect.stringMatching(/tables of another program .+ a database of its own\.$/),
      });
    expect(await ask(url, tables)).toEqual(before);
  },
);

test('a PGSSLMODE that nobody knows → no start in the clear, and what to write; DATABASE_URL’s own sslmode goes before it', async () => {
  const url = await emptyDatabaseUrl('assent_tls_word');
  vi.stubEnv('PGSSLMODE', 'verify_full');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await openPostgres(url)).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/^PGSSLMODE \(verify_full\) .+ Set it to verify-full/),
  });
  await storeOf(await openPostgres(`${url}?sslmode=disable`)).close();
  vi.stubEnv('PGSSLMODE', 'disable');
  await storeOf(await openPostgres(url)).close();
});

test('a database of a newer release is left as it is, and said so', async () => {
  const url = await emptyDatabaseUrl('assent_newer');
  await storeOf(await openPostgres(url)).close();
  await ask(url, "insert into kysely_migration values ('999_from_the_future', '')");
  expect(await openPostgres(url)).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/written by a newer release of Assent\. Start that release/),
  });
});

test('a receiver that nobody asks anything keeps a connection, by which a restore sees that the database is in use', async () => {
  const url = await emptyDatabaseUrl('assent_idle');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const opened = await openPostgres(url);
  storeOf(opened);
  const processOf = async () => {
    if (opened.kind === 'failed') return undefined;
    const { rows } = await sql<{ id: number }>`select pg_backend_pid() as id`.execute(
      opened.database.reads,
    );
    return rows[0]?.id;
  };
  const before = await processOf();
  vi.advanceTimersByTime(3_600_000);
  expect(await usersOf(url)).toEqual({ kind: 'counted', users: 1 });
  expect(await processOf()).toBe(before);
});

test('a database that is not kept in UTF-8 → how to make one that is', async () => {
  await onServer(
    `create database assent_latin encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0`,
  );
  onTestFinished(() => onServer('drop database assent_latin with (force)'));
  const url = new URL(await emptyDatabaseUrl('assent_utf'));
  url.pathname = '/assent_latin';
  const folder = temporaryFolder();
  const place = { dataFolder: folder, distFolder: folder, databaseUrl: url.href };
  const remedy = {
    kind: 'failed',
    message: expect.stringMatching(/assent_latin is not kept in UTF-8.+ createdb -E UTF8/),
  };
  expect(await serve({ config, port: 0, ...place })).toMatchObject(remedy);
  expect(await examinePostgres(url.href)).toMatchObject(remedy);
});

test('a user who may not make tables → what to grant', async () => {
  const url = new URL(await emptyDatabaseUrl('assent_rights'));
  await onServer('create role reads_only login');
  onTestFinished(() => onServer('drop role reads_only'));
  url.username = 'reads_only';
  expect(await openPostgres(url.href)).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/GRANT USAGE, CREATE ON SCHEMA public/),
  });
});
