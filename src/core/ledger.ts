import { canonicalText } from './canonical';

/** All that a ledger speaks of: a closed list. `erased` is by a person's wish, `destroyed` by term or by the owner. */
export const LEDGER_EVENTS = [
  'given',
  'refused',
  'informed',
  'withdrawn',
  'corrected',
  'erased',
  'destroyed',
  'held',
  'released',
  'disclosed',
  'exported',
  'delivered',
  'requested',
  'answered',
  'key-rotated',
  'restored',
] as const;
/** One of them. */
export type LedgerEvent = (typeof LEDGER_EVENTS)[number];

/** SHA-256 of a text's UTF-8 in base64url without padding. */
export type Sha256 = (text: string) => string;

/** One event, before it has its place: `body` is RFC 8785 text without any personal data. */
export type LedgerNote = {
  /** ISO 8601 in UTC with milliseconds, by the receiver's clock. */
  at: string;
  event: LedgerEvent;
  /** What it is about: a lead's or a stamp's id, a key's `kid`, or the event's own id. */
  subject: string;
  body: string;
};

/** The last entry of a chain: the next one follows it. */
export type LedgerTip = { seq: number; hash: string };

/** An entry in its place: `seq` counts from 1 without a gap, `prev` is the hash of the one before. */
export type LedgerEntry = LedgerNote & LedgerTip & { prev: string };

/** What an empty chain ends with. */
export const NO_ENTRY: LedgerTip = { seq: 0, hash: 'A'.repeat(43) };

/** Notes as entries that follow a chain, in their order. */
export function chainAfter(
  tip: LedgerTip,
  notes: readonly LedgerNote[],
  sha256: Sha256,
): LedgerEntry[] {
  let { seq, hash: prev } = tip;
  return notes.map(({ at, event, subject, body }) => {
    seq += 1;
    const before = prev;
    prev = entryHash({ seq, at, event, subject, body, prev }, sha256);
    return { seq, at, event, subject, body, prev: before, hash: prev };
  });
}

/** The hash of an entry: over all of it but the hash itself. */
export function entryHash(
  { at, body, event, prev, seq, subject }: Omit<LedgerEntry, 'hash'>,
  sha256: Sha256,
): string {
  return sha256(canonicalText({ at, body, event, prev, seq, subject }));
}

/** What can be wrong with an entry where it stands. */
export type LedgerFault =
  /** Another number than the next one: `seq` is the one that is missing or doubled. */
  | { kind: 'gap'; seq: number; found: number }
  /** It does not name the entry before it. */
  | { kind: 'unchained'; seq: number }
  /** Something in it was changed after it was written. */
  | { kind: 'changed'; seq: number }
  /** An event that no ledger speaks of. */
  | { kind: 'event-unknown'; seq: number; event: string };

/** What is wrong with an entry that follows `before`; `undefined` where it is as it was written. */
export function entryFault(
  before: LedgerTip,
  entry: LedgerEntry,
  sha256: Sha256,
): LedgerFault | undefined {
  const seq = before.seq + 1;
  if (entry.seq !== seq) return { kind: 'gap', seq, found: entry.seq };
  if (entry.prev !== before.hash) return { kind: 'unchained', seq };
  if (entryHash(entry, sha256) !== entry.hash) return { kind: 'changed', seq };
  const isKnown = LEDGER_EVENTS.some((event) => event === entry.event);
  return isKnown ? undefined : { kind: 'event-unknown', seq, event: entry.event };
}
