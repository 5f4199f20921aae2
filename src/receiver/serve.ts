import type { AssentConfig } from '../core/config';
import { makeToken } from './access/makeToken';
import { tokenFault } from './admin/adminToken';
import { createSessions } from './admin/session';
import { createApp } from './app';
import { sweepStaging } from './backup/staging';
import type { SecretOf } from './deliveries/channel';
import { startDelivering } from './deliveries/startDelivering';
import type { MakeVisit } from './heartbeat/heartbeatParts';
import { keepHeartbeat } from './heartbeat/keepHeartbeat';
import { atMost } from './http/atMost';
import { createServer } from './http/createServer';
import { listen, urlOf } from './http/listen';
import { createPostCounts } from './http/postCounts';
import { stoppable } from './http/stopping';
import { createPageCounts } from './intake/pageCounts';
import { createPublication } from './intake/publication';
import { keepWatching } from './ledger/watchLedger';
import type { Log } from './log';
import { codeOfFailed, openKept } from './openKept';
import { keepRights } from './rights/keepRights';
import { KEEP_RELEASES_MS, keepReleases, releasesFolderOf } from './routes/pastReleases';
import { freeBytes } from './store/sqlite/freeSpace';

/** What a receiver is started with. */
export type ServeOptions = {
  /** A configuration that `checkConfig` called sound. */
  config: AssentConfig;
  /** 0 takes any free one. */
  port: number;
  /** Address to listen on; `127.0.0.1` when left out. */
  host?: string;
  /** Folder of the database and of what is kept beside it; made when it is not there. */
  dataFolder: string;
  /** Address of PostgreSQL, which then is the database. */
  databaseUrl?: string | undefined;
  /** The key that receipts are signed with, as JWK; one in the data folder when left out. */
  signingKey?: string | undefined;
  /** Folder of the built widget. */
  distFolder: string;
  /** What the owner signs in with, 16 characters at least; generated when left out. */
  adminToken?: string;
  /** What opens `/metrics` for programs on other machines, 16 characters at least; for none when left out. */
  metricsToken?: string;
  /** A secret of a delivery by the name of its variable; none are set when left out. */
  secretOf?: SecretOf;
  /** Divides the waits of deliveries; 1 when left out. */
  deliveryClockFactor?: number;
  /** Makes the daily synthetic visit of `server.heartbeat`; nobody does when left out. */
  makeVisit?: MakeVisit;
  /** Nothing is logged when left out. */
  log?: Log;
  /** Milliseconds since 1970-01-01 UTC; the system's clock when left out. */
  clock?: () => number;
};

/** A receiver that listens, or one line on why it does not and what to do. */
export type Serving =
  | {
      kind: 'serving';
      url: string;
      /** Only where it was generated: nobody else knows it yet. */
      adminToken?: string;
      /** What the owner should know all the same: one line each. */
      warnings: string[];
      /**
       * Goes on with another configuration that `checkConfig` called sound: what was begun ends with the
       * one before. One line where that could not be done; then the one before stays.
       */
      reconfigure(config: AssentConfig): Promise<string | undefined>;
      /** Finishes what was begun and closes the database. */
      close(): Promise<void>;
    }
  | { kind: 'failed'; message: string };

/**
 * How long a stop waits for the database, in milliseconds. What is still under way then was answered to
 * nobody, and whoever stops a receiver waits ten seconds in all.
 */
const DATABASE_END_MS = 3000;

/**
 * How long a stop waits for deliveries under way, of which what was not answered is tried again, and for the
 * last second's figures, in milliseconds.
 */
const ENDS_MS = 2000;

const noSecrets: SecretOf = async () => ({ kind: 'read', value: undefined });

/** Starts a receiver. Faults that an owner can meet come back as one line; nothing is thrown. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { config, dataFolder, distFolder, host = '127.0.0.1' } = options;
  const { clock = Date.now, log = () => {} } = options;
  const badToken = badTokenIn(options);
  if (badToken) return { kind: 'failed', message: badToken };
  const opened = await openKept({ ...options, clock, log });
  if (opened.kind === 'failed') return opened;
  const { store, countTogether, signer, watch, publish, warnings, unwritable } = opened;
  const adminToken = options.adminToken || makeToken();
  const delivering = await startDelivering({
    ...{ config, store, clock, log, signBytes: signer?.signBytes },
    ...{ secretOf: options.secretOf ?? noSecrets, clockFactor: options.deliveryClockFactor ?? 1 },
  });
  if (delivering.kind === 'failed') {
    await store.close();
    return delivering;
  }
  const releasesFolder = releasesFolderOf(dataFolder);
  const keeping = () => keepFiles({ ...options, clock, log }, releasesFolder);
  await keeping();
  const shared = {
    ...{ store, clock, log, adminToken, distFolder, releasesFolder },
    ...{ sessions: createSessions({ store, clock, adminToken }), posts: createPostCounts() },
    pageCounts: createPageCounts({ store, log }),
    ...{ freeBytes: () => freeBytes(dataFolder), tombstoneFile: opened.tombstoneFile },
    ...{ countTogether, signer, watch, delivering: delivering.desk },
    ...(options.metricsToken && { metricsToken: options.metricsToken }),
  };
  let app = createApp({ ...shared, config, publish });
  const server = createServer((request, bindings) => app.fetch(request, bindings));
  const stop = stoppable(server);
  const fault = await listen(server, options.port, host);
  if (fault !== undefined) {
    await delivering.stop();
    await store.close();
    return { kind: 'failed', message: fault };
  }
  const stopWatching = keepWatching(watch, log);
  let shown = config;
  const stopRights = keepRights(() => ({
    ...{ config: shown, store, clock, log, tombstoneFile: opened.tombstoneFile },
    isShared: Boolean(options.databaseUrl),
  }));
  const stopHeartbeat = keepHeartbeat(() => ({
    ...{ config: shown, store, clock, log, signer, makeVisit: options.makeVisit },
    clockFactor: options.deliveryClockFactor ?? 1,
  }));
  const keepingDaily = setInterval(async () => {
    await keeping();
    // Until when a text was published is known to the day.
    const code = await codeOfFailed(createPublication({ config: shown, store, clock })());
    if (code !== undefined) log(`texts: ${code}`, 'fault');
  }, KEEP_RELEASES_MS).unref();
  return {
    kind: 'serving',
    url: urlOf(server, host),
    warnings: [...warnings, ...delivering.warnings],
    ...(options.adminToken ? {} : { adminToken }),
    async reconfigure(next) {
      const publishNext = createPublication({ config: next, store, clock });
      // Pages that show the new texts must find them known.
      const code = await codeOfFailed(publishNext());
      if (code !== undefined && code !== 'DISK_LOW') return unwritable(code);
      const unopened = await delivering.reconfigure(next);
      if (unopened !== undefined) return unopened;
      app = createApp({ ...shared, config: next, publish: publishNext });
      shown = next;
      return undefined;
    },
    async close() {
      clearInterval(keepingDaily);
      for (const end of [stopWatching, stopRights, stopHeartbeat]) end();
      await stop();
      await atMost(ENDS_MS, Promise.all([delivering.stop(), shared.pageCounts.written()]));
      await atMost(DATABASE_END_MS, store.close());
    },
  };
}

/** What is wrong with the tokens that are given, if anything: one line. */
function badTokenIn({ adminToken, metricsToken }: ServeOptions): string | undefined {
  const faults = [adminToken && tokenFault(adminToken)];
  faults.push(metricsToken && tokenFault(metricsToken, 'metrics'));
  return faults.find(Boolean);
}

/** Keeps the files that pages which stand open may still ask for, and takes away what backups left that were cut off. */
async function keepFiles(
  { distFolder, dataFolder, clock, log }: ServeOptions & { clock: () => number; log: Log },
  releasesFolder: string,
): Promise<void> {
  // What is served today is served all the same.
  const failed = (what: string) => (error: NodeJS.ErrnoException) =>
    log(`${what}: ${error.code ?? error.name}`);
  await keepReleases(distFolder, releasesFolder, clock()).catch(failed('releases'));
  await sweepStaging(dataFolder, clock()).catch(failed('leftovers'));
}
