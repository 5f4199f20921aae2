import { committedBytes } from '../../core/commitment';
import { sha256 } from '../digest';
import type { KeptLead } from '../store/lead';
import type { KeptMessage } from '../store/message';

/** A message as it is kept; what a lead alone has is left out of a consent message. */
export type Kept = Pick<KeptMessage, 'standing' | 'address' | 'browser' | 'bodyHash' | 'raw'> &
  Partial<Pick<KeptLead, 'doubts' | 'page' | 'keyHash' | 'replaces'>>;

/** What is kept beside the stamp and what was sent, and stays as long as the record. */
export type Beside = {
  address: string | undefined;
  body_hash: string;
  doubts: unknown;
  key_hash: string | undefined;
  page: string | undefined;
  replaces: string | undefined;
};

/** What an entry says of how a message was kept: plainly how it was trusted, all else as commitments. */
export type BesideBody = {
  /** `stored`, or why it was set aside. */
  standing: string;
  record_commitment: string;
  /** Apart: a withdrawal takes these facts away and leaves the rest. */
  browser_commitment?: string | undefined;
  /** What was not understood; it goes once the owner has looked at it. */
  raw_commitment?: string | undefined;
};

/** Commits to all that is kept beside the stamp and what was sent. */
export function besideBody(salt: Uint8Array, kept: Kept): BesideBody {
  const { standing, browser, raw } = kept;
  return {
    standing: standing.kind === 'aside' ? standing.because : 'stored',
    record_commitment: commitmentTo(salt, besideOf(kept)),
    browser_commitment: browser && commitmentTo(salt, browser),
    raw_commitment: raw === undefined ? undefined : commitmentTo(salt, raw),
  };
}

function besideOf({ address, bodyHash, doubts, keyHash, page, replaces }: Kept): Beside {
  return { address, body_hash: bodyHash, doubts, key_hash: keyHash, page, replaces };
}

/** A salted commitment to a value; members that are `undefined` are left out. */
export function commitmentTo(salt: Uint8Array, value: object | string): string {
  return sha256(committedBytes(salt, value));
}
