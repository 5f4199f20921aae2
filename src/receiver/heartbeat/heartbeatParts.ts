import type { AssentConfig } from '../../core/config';
import type { Heartbeat } from '../../core/heartbeat';
import type { Log } from '../log';
import type { Store } from '../store/store';

/** Visits a page as nobody; `sign` says for one post that it is synthetic, and none is made where it is left out. */
export type MakeVisit = (
  config: AssentConfig,
  sign: ((id: string) => Promise<string>) | undefined,
) => Promise<Heartbeat>;

/** What is looked after: that forms bring what they usually bring, and that the daily visit finds all well. */
export type HeartbeatParts = {
  config: AssentConfig;
  store: Store;
  /** Milliseconds since 1970-01-01 UTC. */
  clock: () => number;
  log: Log;
};
