import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Settings } from '../../postgres/cluster';
import { contact } from '../messages';
import { temporaryFolder } from '../receiver';
import { cluster, connected, leads, serving } from './serving';

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

/** A server that speaks Russian, as one made on a Russian machine does; none where this machine has no such language. */
const russian: [string, Settings][] = existsSync('/usr/share/i18n/locales/ru_RU')
  ? [[', on a server that speaks Russian', { lc_messages: 'ru_RU.UTF-8' }]]
  : [];

/** Gives the clusters of a test the language, which most systems do not have at hand. */
function learnRussian(): void {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  execFileSync('localedef', ['-i', 'ru_RU', '-f', 'UTF-8', join(folder, 'ru_RU.UTF-8')]);
  vi.stubEnv('LOCPATH', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
}

test.each([
  ['', {}],
  [', on a server that keeps its warnings to itself', { client_min_messages: 'error' }],
  ...russian,
])(
  'a wait for the standby that somebody ends%s → 503, and the same lead again is not vouched for either',
  async (_, settings) => {
    if ('lc_messages' in settings) learnRussian();
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

test('a wait for the standby that nobody ends → 503, said once with the remedy, by a receiver that is alone, too', async () => {
  const database = await cluster();
  const owner = await connected(database.url('postgres'));
  const { post, said } = await serving(database.url('postgres'));
  await demandStandby(owner, database.url('postgres'));
  const sent = contact();
  expect(await post(sent)).toBe(503);
  expect(said()).toEqual([
    expect.stringMatching(
      /^database: PostgreSQL at \S+ took what was asked .+ wait for a synchronous standby that is gone/,
    ),
  ]);
  await demandNone(owner);
  await expect.poll(() => post(sent)).toBe(200);
  expect(said()[1]).toBe('database: PostgreSQL takes writes again.');
});
