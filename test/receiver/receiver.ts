import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AssentConfig } from '../../src/core/config';
import { createApp } from '../../src/receiver/app';
import { publishTexts } from '../../src/receiver/intake/publishTexts';
import { openLedger } from '../../src/receiver/ledger/openLedger';
import type { LedgerWatch } from '../../src/receiver/ledger/watchLedger';
import type { Parts } from '../../src/receiver/parts';
import { tombstoneFileOf } from '../../src/receiver/rights/tombstoneFile';
import { type ServeOptions, type Serving, serve as serveReceiver } from '../../src/receiver/serve';
import type { Database } from '../../src/receiver/store/database';
import { openDatabase } from '../../src/receiver/store/openDatabase';
import { createStore, type Store } from '../../src/receiver/store/store';
import { onTestFinished } from '../atOnce';
import { databaseUrlOf, isPostgres } from '../postgres/testDatabase';
import { config } from './messages';

/** A receiver without a socket, on a real database of its own. */
export type TestReceiver = {
  /** What it is put together from: another process on its database begins with the same. */
  parts: Parts;
  store: Store;
  watch: LedgerWatch;
  /** The database itself, for tests that do to it what a stranger with its password would. */
  database: Database;
  folder: string;
  /** Where its database belongs. */
  dataFolder: string;
  logged: string[];
  /** The clock, in milliseconds since 1970-01-01 UTC. */
  now: { ms: number };
  fetch(path: string, init?: RequestInit, from?: string): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
};

export const ORIGIN = 'https://optimumservice.ru';
export const TOKEN = 'a-token-of-the-owner';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assent-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The database of this run for a data folder: the file in it, or one on PostgreSQL. */
export async function databasePlace(folder: string) {
  return { folder, url: isPostgres ? await databaseUrlOf(folder) : undefined };
}

/** A receiver on a socket, on the database of this run. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { url } = await databasePlace(options.dataFolder);
  return serveReceiver({ ...options, databaseUrl: url });
}

export async function startReceiver(
  changes: Partial<AssentConfig> = {},
  folder = temporaryFolder(),
  base: AssentConfig = config,
  metricsToken?: string,
): Promise<TestReceiver> {
  const opened = await openDatabase(await databasePlace(join(folder, 'data')));
  if (opened.kind === 'failed') throw new Error(opened.message);
  const store = createStore(opened.database);
  onTestFinished(() => store.close());
  const own = { ...base, ...changes };
  const now = { ms: Date.parse('2026-11-22T09:00:00.000Z') };
  const logged: string[] = [];
  await publishTexts(own, store, now.ms);
  const log = (line: string) => logged.push(line);
  const ledger = await openLedger({
    ...{ store, clock: () => now.ms, log },
    dataFolder: join(folder, 'data'),
    signingKey: undefined,
    isShared: false,
    headFile: undefined,
  });
  if (ledger.kind === 'failed') throw new Error(ledger.message);
  const { signer, watch } = ledger;
  const parts: Parts = {
    config: own,
    ...{ store, signer, watch, log },
    clock: () => now.ms,
    adminToken: TOKEN,
    tombstoneFile: tombstoneFileOf(join(folder, 'data')),
    ...(metricsToken !== undefined && { metricsToken }),
    distFolder: join(folder, 'dist'),
  };
  const app = createApp(parts);
  const fetch: TestReceiver['fetch'] = async (path, init = {}, from = '203.0.113.77') =>
    app.fetch(new Request(`http://localhost:8787${path}`, init), {
      incoming: { socket: { remoteAddress: from } },
    });
  return {
    parts,
    store,
    watch,
    database: opened.database,
    folder,
    dataFolder: join(folder, 'data'),
    logged,
    now,
    fetch,
    post: (path, body, headers = {}) =>
      fetch(path, {
        method: 'POST',
        headers: { Origin: ORIGIN, 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}
