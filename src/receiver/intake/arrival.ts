import type { AssentConfig } from '../../core/config';
import { shortAddress } from '../http/clientAddress';
import type { Notary } from '../ledger/notary';
import type { Parts } from '../parts';
import type { KeptMessage, Standing } from '../store/message';
import type { AsideRoom } from './asideRoom';
import type { CountOnce } from './countOnce';
import type { KnownTexts } from './knownTexts';
import type { Stranger } from './strangers';

/** What taking something in needs of the receiver. */
export type IntakeParts = Pick<Parts, 'config' | 'store' | 'publish'> & {
  asideRoom: AsideRoom;
  countOnce: CountOnce;
  knownTexts: KnownTexts;
  notary: Notary;
  /** Seconds until a form may bring one more; 0 for at once. */
  formLimiter: (form: string, nowMs: number) => number | Promise<number>;
};

/** What the receiver itself knows of a post. */
export type Arrival = {
  receivedAtMs: number;
  origin: string;
  address: string | undefined;
  /** What tells whether another post under the same id is the same. */
  bodyHash: string;
  /** Whether the browser kept back which page it came from; it did not where left out. */
  isPageUntold?: boolean;
  /** The id of the one post that a heartbeat may make; a person makes it where left out. */
  passedId?: string | undefined;
  /** What a newer widget sent that this release does not know; nothing where left out. */
  strangers?: readonly Stranger[];
};

/** A visitor's network address as far as the owner keeps it. */
export function keptAddress(config: AssentConfig, address: string | undefined): string | undefined {
  const kept = config.server?.address ?? 'short';
  return { full: address, short: address && shortAddress(address), none: undefined }[kept];
}

/** What is kept of an arrival, whatever was sent. */
export function arrivalPart(
  config: AssentConfig,
  arrival: Arrival,
  standing: Standing,
): Omit<KeptMessage, 'id' | 'stamp' | 'browser' | 'raw'> {
  return {
    receivedAt: new Date(arrival.receivedAtMs).toISOString(),
    origin: arrival.origin,
    address: keptAddress(config, arrival.address),
    standing,
    bodyHash: arrival.bodyHash,
  };
}
