import type { AssentConfig } from '../../core/config';
import type { Log } from '../log';
import type { Store } from '../store/store';
import type { Answer, Channel } from './channel';

/** What a delivery is made with. */
export type DeliveryParts = {
  config: AssentConfig;
  store: Store;
  /** Milliseconds since 1970-01-01 UTC. */
  clock: () => number;
  log: Log;
  /** Divides all waits; 1 but in drills. */
  clockFactor: number;
  /** Hears how each try ended. */
  onTry(delivery: string, outcome: Answer['outcome']['kind']): void;
};

/** The parts of today's configuration, with its channels by their delivery's id. */
export type DeliveringParts = DeliveryParts & { channels: ReadonlyMap<string, Channel> };
