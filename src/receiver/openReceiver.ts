import type { AssentConfig } from '../core/config';
import { makeToken } from './access/makeToken';
import { tokenFault } from './admin/adminToken';
import { createSessions } from './admin/session';
import { createApp } from './app';
import type { SecretOf } from './deliveries/channel';
import { startDelivering } from './deliveries/startDelivering';
import type { MakeVisit } from './heartbeat/heartbeatParts';
import { atMost } from './http/atMost';
import { createPostCounts } from './http/postCounts';
import { createPageCounts } from './intake/pageCounts';
import { createPublication } from './intake/publication';
import { createKeeper, keepFiles } from './keeper';
import type { Log } from './log';
import { codeOfFailed, openKept } from './openKept';
import { releasesFolderOf } from './routes/pastReleases';
import { freeBytes } from './store/sqlite/freeSpace';

/** What a receiver is opened with. */
export type OpenOptions = {
  /** A configuration that `checkConfig` called sound. */
  config: AssentConfig;
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

/** A receiver without a socket, or one line on why there is none and what to do. */
export type OpenedReceiver =
  | {
      kind: 'open';
      /** Answers a request. `bindings` are what a Node server knows of it besides: the visitor's address. */
      fetch(request: Request, bindings: object): Response | Promise<Response>;
      /** Only where it was generated: nobody else knows it yet. */
      adminToken?: string;
      /** What the owner should know all the same: one line each. */
      warnings: string[];
      /** Begins what goes by the clock: retention, the ledger's watch, the heartbeat, files of past releases. */
      keep(): void;
      /** Ends what `keep` began. */
      rest(): void;
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

/** Opens all that a receiver keeps and answers by. Faults that an owner can meet come back as one line; nothing is thrown. */
export async function openReceiver(options: OpenOptions): Promise<OpenedReceiver> {
  const { config, dataFolder, distFolder, clock = Date.now, log = () => {} } = options;
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
  await keepFiles({ distFolder, dataFolder, releasesFolder, clock, log });
  const shared = {
    ...{ store, clock, log, adminToken, distFolder, releasesFolder },
    ...{ sessions: createSessions({ store, clock, adminToken }), posts: createPostCounts() },
    pageCounts: createPageCounts({ store, log }),
    ...{ freeBytes: () => freeBytes(dataFolder), tombstoneFile: opened.tombstoneFile },
    ...{ countTogether, signer, watch, delivering: delivering.desk },
    ...(options.metricsToken && { metricsToken: options.metricsToken }),
  };
  let app = createApp({ ...shared, config, publish });
  let shown = config;
  const keeper = createKeeper(() => ({
    ...{ config: shown, store, clock, log, signer, watch, tombstoneFile: opened.tombstoneFile },
    ...{ distFolder, dataFolder, releasesFolder, makeVisit: options.makeVisit },
    isShared: Boolean(options.databaseUrl),
    clockFactor: options.deliveryClockFactor ?? 1,
  }));
  return {
    kind: 'open',
    fetch: (request, bindings) => app.fetch(request, bindings),
    warnings: [...warnings, ...delivering.warnings],
    ...(options.adminToken ? {} : { adminToken }),
    ...keeper,
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
      keeper.rest();
      await atMost(ENDS_MS, Promise.all([delivering.stop(), shared.pageCounts.written()]));
      await atMost(DATABASE_END_MS, store.close());
    },
  };
}

/** What is wrong with the tokens that are given, if anything: one line. */
function badTokenIn({ adminToken, metricsToken }: OpenOptions): string | undefined {
  const faults = [adminToken && tokenFault(adminToken)];
  faults.push(metricsToken && tokenFault(metricsToken, 'metrics'));
  return faults.find(Boolean);
}
