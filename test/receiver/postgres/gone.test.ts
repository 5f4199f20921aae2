import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../src/receiver/serve';
import { type Cluster, FORGETFUL, type Settings, startCluster } from '../../postgres/cluster';
import { config, contact } from '../messages';
import { ORIGIN, temporaryFolder } from '../receiver';

async function cluster(settings: Settings = {}): Promise<Cluster> {
  const started = await startCluster({ ...FORGETFUL, ...settings });
  onTestFinished(() => started.remove());
  return started;
}

async function serving(databaseUrl: string) {
  const folder = temporaryFolder();
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const served = await serve({
    config,
    port: 0,
    dataFolder: folder,
    distFolder: folder,
    databaseUrl,
    log,
  });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  const headers = { Origin: ORIGIN, 'Content-Type': 'application/json' };
  return {
    post: async (body: unknown) =>
      (
        await fetch(`${served.url}/v1/contact`, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        })
      ).status,
    health: async () => (await fetch(`${served.url}/healthz`)).status,
    /** What the log said of the database, save the codes of single failures. */
    said: () => logged.filter((line) => /^database: .* /.test(line)),
  };
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

const leads = async (client: pg.Client) =>
  (await client.query<{ id: string }>('select id from leads')).rows.map(({ id }) => id).sort();

test('PostgreSQL gone and back → 503 meanwhile, said once with the remedy, and posts go on without a restart', async () => {
  const database = await cluster();
  const { post, health, said } = await serving(database.url('postgres'));
  const [before, during, after] = [contact(), contact(), contact()];
  expect(await post(before)).toBe(201);
  database.stop('immediate');
  expect([await post(during), await post(during), await health()]).toEqual([503, 503, 503]);
  expect(said()).toEqual([
    expect.stringMatching(
      /^database: PostgreSQL at 127\.0\.0\.1:\d+ does not answer \(.+\)\. Start it, or correct/,
    ),
  ]);
  database.start();
  expect([await post(after), await health()]).toEqual([201, 200]);
  expect(said()[1]).toBe('database: PostgreSQL answers again.');
  const kept = await leads(await connected(database.url('postgres')));
  expect(kept).toEqual([before.id, after.id].sort());
});

test('no connection left → 503 and how to get more, and 201 once there is one', async () => {
  const database = await cluster();
  const owner = await connected(database.url('postgres'));
  await owner.query('create role app login');
  await owner.query('create database app owner app');
  const url = new URL(database.url('app'));
  url.username = 'app';
  const { post, said } = await serving(url.href);
  expect(await post(contact())).toBe(201);
  // Before the limit: the receiver would be quicker to take the one that is left.
  const hog = await connected(url.href);
  const { rows } = await hog.query<{ pid: number }>('select pg_backend_pid() as pid');
  await owner.query('alter role app connection limit 1');
  await owner.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'app' and pid <> $1`,
    [rows[0]?.pid],
  );
  const sent = contact();
  expect(await post(sent)).toBe(503);
  expect(said()).toEqual([
    expect.stringMatching(/no connection left \(53300\)\. Raise max_connections/),
  ]);
  await hog.end();
  await expect.poll(() => post(sent)).toBe(201);
});

test('a database that was made read-only → 503, said once with the remedy, and once that it takes writes again', async () => {
  const database = await cluster();
  const owner = await connected(database.url('postgres'));
  await owner.query('create database app');
  const { post, said } = await serving(database.url('app'));
  const setReadOnly = async (how: 'on' | 'off') => {
    await owner.query(`alter database app set default_transaction_read_only = ${how}`);
    await owner.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'app'`,
    );
  };
  await setReadOnly('on');
  // One may still meet the connection that was ended.
  const ofWrites = () => said().filter((line) => /read-only|takes writes/.test(line));
  for (let times = 0; times < 3; times++) expect(await post(contact())).toBe(503);
  expect(ofWrites()).toEqual([
    expect.stringMatching(/^database: PostgreSQL at \S+ is read-only\. Name the primary/),
  ]);
  await setReadOnly('off');
  await expect.poll(() => post(contact())).toBe(201);
  expect(ofWrites()[1]).toBe('database: PostgreSQL takes writes again.');
});

test('somebody else holds the writers’ lock for longer than posts wait → 503, said once with the remedy, and 201 once it is let go', async () => {
  const database = await cluster();
  const { post, said } = await serving(database.url('postgres'));
  expect(await post(contact())).toBe(201);
  const holder = await connected(database.url('postgres'));
  await holder.query('begin');
  await holder.query('select pg_advisory_xact_lock(4702111234474983745)');
  const sent = [contact(), contact()];
  expect(await Promise.all(sent.map(post))).toEqual([503, 503]);
  expect(said()).toEqual([
    expect.stringMatching(
      /is busy: .+ too long \(55P03\)\. Look at pg_stat_activity: who holds a lock/,
    ),
  ]);
  // Nothing of it was written on the way, and nothing is known of it.
  expect(await leads(holder)).toHaveLength(1);
  await holder.query('commit');
  expect(await Promise.all(sent.map(post))).toEqual([201, 201]);
  expect(said()[1]).toBe('database: PostgreSQL takes writes again.');
  expect(await leads(holder)).toHaveLength(3);
});

/** The backends that wait for a standby; the query of how many. */
const WAITING = `select pid from pg_stat_activity where wait_event = 'SyncRep'`;
const waits = (owner: pg.Client) =>
  expect.poll(async () => (await owner.query(WAITING)).rowCount, { timeout: 9000 }).toBe(1);
const endWaits = (owner: pg.Client) =>
  owner.query(`select pg_cancel_backend(pid) from (${WAITING}) as waiting`);

/** Makes a cluster wait for a standby that is not there, from a moment on that a commit has seen. */
async function demandStandby(owner: pg.Client, url: string): Promise<void> {
  const canary = await connected(url);
  await canary.query('set synchronous_commit = on');
  await owner.query(`alter system set synchronous_standby_names = 'nobody'`);
  await owner.query('select pg_reload_conf()');
  let isSeen = false;
  const committing = (async () => {
    while (!isSeen) await canary.query(`select pg_logical_emit_message(true, 'canary', '')`);
  })();
  await waits(owner);
  isSeen = true;
  await endWaits(owner);
  await committing;
}

async function demandNone(owner: pg.Client): Promise<void> {
  await owner.query('alter system reset synchronous_standby_names');
  await owner.query('select pg_reload_conf()');
}

test.each([
  ['', {}],
  [', on a server that keeps its warnings to itself', { client_min_messages: 'error' }],
])(
  'a wait for the standby that somebody ends%s → 503, and the same lead again is not vouched for either',
  async (_, settings) => {
    const database = await cluster(settings);
    const owner = await connected(database.url('postgres'));
    const { post } = await serving(database.url('postgres'));
    await demandStandby(owner, database.url('postgres'));
    const sent = contact();
    for (let tries = 0; tries < 2; tries++) {
      const [status] = await Promise.all([post(sent), waits(owner).then(() => endWaits(owner))]);
      expect(status).toBe(503);
    }
    expect(await leads(owner)).toEqual([sent.id]);
    await demandNone(owner);
    await expect.poll(() => post(sent)).toBe(200);
  },
);

test('synchronous_commit switched off by the server’s owner → on for leads all the same', async () => {
  const database = await cluster({ synchronous_commit: 'off' });
  const owner = await connected(database.url('postgres'));
  const { post } = await serving(database.url('postgres'));
  await demandStandby(owner, database.url('postgres'));
  const posting = post(contact());
  await waits(owner);
  await demandNone(owner);
  expect(await posting).toBe(201);
});
