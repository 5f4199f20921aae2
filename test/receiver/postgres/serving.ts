import pg from 'pg';
import { onTestFinished } from 'vitest';
import type { Log } from '../../../src/receiver/log';
import { serve } from '../../../src/receiver/serve';
import { type Cluster, FORGETFUL, type Settings, startCluster } from '../../postgres/cluster';
import { config } from '../messages';
import { ORIGIN, temporaryFolder } from '../receiver';

/** A cluster that is gone after the test. */
export async function cluster(settings: Settings = {}): Promise<Cluster> {
  const started = await startCluster({ ...FORGETFUL, ...settings });
  onTestFinished(() => started.remove());
  return started;
}

/** A receiver on a socket that keeps its leads in a database, and what is asked of it. */
export async function serving(databaseUrl: string) {
  const folder = temporaryFolder();
  const logged: string[] = [];
  const faulty: string[] = [];
  const log: Log = (line, about) => {
    logged.push(line);
    if (about === 'fault') faulty.push(line);
  };
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
    /** The codes of single failures, as the log has them. */
    codes: () => logged.flatMap((line) => /^database: (\w+)$/.exec(line)?.[1] ?? []),
    /** Lines that are there for somebody to do something about. */
    faults: () => faulty,
    /** What the log said of the database, save the codes of single failures. */
    said: () => logged.filter((line) => /^database: .* /.test(line)),
  };
}

/** A connection past the receiver, closed after the test. */
export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** Ids of all leads, sorted. */
export const leads = async (client: pg.Client) =>
  (await client.query<{ id: string }>('select id from leads')).rows.map(({ id }) => id).sort();
