import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { openPostgres } from '../../../src/receiver/store/postgres/openPostgres';
import { type Cluster, promote, startCluster, startStandby } from '../../postgres/cluster';
import { startPoster } from '../poster';
import { startProcess } from '../process';
import { temporaryFolder } from '../receiver';

/** `npm run test:failover` posts more. */
const POSTS = Number(process.env.FAILOVER_POSTS ?? 400);
const SENDERS = 16;

/** As an owner would run them, save that they lie on one machine: each commit reaches the disk. */
const DURABLE = { max_connections: 30 };

/** A primary that waits for its standby, and the standby. */
async function pair(): Promise<[Cluster, Cluster]> {
  const primary = await startCluster(DURABLE);
  onTestFinished(() => primary.remove());
  const standby = await startStandby(primary, 'second', DURABLE);
  onTestFinished(() => standby.remove());
  const owner = new pg.Client(primary.url('postgres'));
  owner.on('error', () => {});
  await owner.connect();
  await owner.query('create database assent');
  await owner.query(`alter system set synchronous_standby_names = 'second'`);
  await owner.query('select pg_reload_conf()');
  const inStep = `select 1 from pg_stat_replication where sync_state = 'sync'`;
  await expect.poll(async () => (await owner.query(inStep)).rowCount, { timeout: 30_000 }).toBe(1);
  await owner.end();
  return [primary, standby];
}

test('a standby alone → no start, and what to do', async () => {
  const [primary, standby] = await pair();
  primary.kill();
  const opened = await openPostgres(standby.url('postgres'));
  expect(opened).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/every host that answers is a standby\. Promote one of them/),
  });
});

test.each([
  ['killed', (primary: Cluster) => primary.kill()],
  ['frozen, so that its connections never end', (primary: Cluster) => primary.freeze()],
])(
  `${POSTS} posts to two receivers, the primary %s amid them and the standby promoted: no 2xx is lost, and posts go on within 30 s without a restart`,
  async (_, lose) => {
    const [primary, standby] = await pair();
    const hosts = `127.0.0.1:${primary.port},127.0.0.1:${standby.port}`;
    const url = primary.url('assent').replace(`127.0.0.1:${primary.port}`, hosts);
    const receivers = [
      await startProcess(temporaryFolder(), url),
      await startProcess(temporaryFolder(), url),
    ];
    let turn = 0;
    let killedMs = Number.POSITIVE_INFINITY;
    const firstAfterMs = new Map<number, number>();
    const poster = startPoster(POSTS, SENDERS, async (body) => {
      const index = turn++ % receivers.length;
      const askedMs = performance.now();
      const status = (await receivers[index]?.post(body)) ?? 0;
      if (status === 201 && askedMs > killedMs && !firstAfterMs.has(index)) {
        firstAfterMs.set(index, performance.now() - killedMs);
      }
      return status;
    });
    while (poster.taken.size < POSTS / 2) await new Promise(setImmediate);
    lose(primary);
    killedMs = performance.now();
    const before = new Set(poster.taken);
    promote(standby);
    await poster.done;
    const client = new pg.Client(standby.url('assent'));
    await client.connect();
    onTestFinished(() => client.end());
    const { rows } = await client.query<{ id: string }>('select id from leads');
    const kept = rows.map(({ id }) => id);
    expect([...before].filter((id) => !kept.includes(id))).toEqual([]);
    expect(kept.sort()).toEqual([...poster.taken].sort());
    const waits = [...firstAfterMs.values()].map((ms) => Math.round(ms));
    console.log(
      `Posts went on after ${waits.join(' and ')} ms.`,
      Object.fromEntries(poster.statuses),
    );
    expect(waits).toHaveLength(receivers.length);
    for (const wait of waits) expect(wait).toBeLessThan(30_000);
    expect(receivers.map(({ child }) => child.exitCode)).toEqual([null, null]);
  },
  600_000,
);
