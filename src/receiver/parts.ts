import type { AssentConfig } from '../core/config';
import type { Sessions } from './admin/session';
import type { CountTogether } from './countTogether';
import type { DeliveryDesk } from './deliveries/startDelivering';
import type { PostCounts } from './http/postCounts';
import type { PageCounts } from './intake/pageCounts';
import type { Signer } from './ledger/signer';
import type { LedgerWatch } from './ledger/watchLedger';
import type { Log } from './log';
import type { Store } from './store/store';

/** All that the receiver is put together from; tests hand in their own. */
export type Parts = {
  config: AssentConfig;
  store: Store;
  /**
   * Keeps the texts of the configuration, where that could not be done at start; rejects with
   * `StoreFailure` while it still cannot. Left out where they are kept already.
   */
  publish?: () => Promise<void>;
  /** Milliseconds since 1970-01-01 UTC. */
  clock: () => number;
  /** How posts and sign-ins are counted with other processes; alone when left out. */
  countTogether?: CountTogether | undefined;
  log: Log;
  /** Who signs receipts; nobody where left out. */
  signer?: Signer | undefined;
  /** Who looks after the ledger; nobody where left out. */
  watch?: LedgerWatch | undefined;
  /** What the owner signs in with at `/admin`. */
  adminToken: string;
  /** Who is signed in at `/admin`; none at first when left out. */
  sessions?: Sessions;
  /** What posts came to, counted over changes of the configuration; anew when left out. */
  posts?: PostCounts;
  /** What pages told, on its way into the store; gathered anew when left out. */
  pageCounts?: PageCounts;
  /** What is asked of deliveries; nobody delivers where left out. */
  delivering?: DeliveryDesk;
  /** What opens the figures for programs on other machines; for none when left out. */
  metricsToken?: string;
  /** Bytes that the disk of the data folder has left, where anybody can tell. */
  freeBytes?: () => number | undefined;
  /** The file of erasures, outside of the database. */
  tombstoneFile: string;
  /** The folder of the built widget: `assent.js` and its chunks. */
  distFolder: string;
  /** The folder of chunks of past releases, where the receiver keeps any. */
  releasesFolder?: string;
};
