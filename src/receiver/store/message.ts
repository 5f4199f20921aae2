import type { BrowserInfo } from '../../wire/browser';
import type { Stamp } from '../../wire/stamp';

/** How much a received message is trusted: `aside` waits for the owner's look. */
export type Standing = { kind: 'stored' } | { kind: 'aside'; because: AsideReason };

/** Why a message was set aside instead of refused: nothing that may be a lead is ever lost. */
export type AsideReason =
  | 'version-unknown'
  | 'key-unknown'
  | 'text-unknown'
  | 'text-missing'
  | 'page-untold'
  | 'suspect';

/**
 * What a lead and a consent message have in common as they are kept. Times are ISO 8601 in UTC by
 * the server's clock.
 */
export type KeptMessage = {
  id: string;
  receivedAt: string;
  origin: string;
  /** `undefined` where the envelope could not be read (an unknown version). */
  stamp: Stamp | undefined;
  browser: BrowserInfo | undefined;
  /** The visitor's network address as far as the owner keeps it. */
  address: string | undefined;
  standing: Standing;
  bodyHash: string;
  /**
   * What this release could not read, until the owner has looked at it: the very bytes of an unknown
   * version, or the unknown keys of a known one as JSON by path. Nothing else is kept twice.
   */
  raw: string | undefined;
};

/** What came of adding a message: new, there already, or the id taken by another body. */
export type Added = 'new' | 'duplicate' | 'conflict';

/** What adding a body under an id would come to; `undefined` when it would be new. */
export type Seen = Exclude<Added, 'new'> | undefined;

/** Where a message stands in any list: when it came, and its id among those of one moment. */
export type ListKey = Pick<KeptMessage, 'receivedAt' | 'id'>;

/**
 * A part of a list, newest first: the `limit` that come right after `olderThan`, or right before
 * `newerThan`; the newest of all where neither is named.
 */
export type Slice = { limit: number } & (
  | { olderThan?: ListKey; newerThan?: never }
  | { newerThan: ListKey; olderThan?: never }
);
