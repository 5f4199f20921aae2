import type { LedgerTip } from './ledger';

/** The `typ` of a head's JWS. */
export const HEAD_TYPE = 'assent-head+jws';

/** How far a ledger had come at a moment: kept outside of it, it shows when the ledger's end is cut off. */
export type Head = {
  v: 1;
  /** Entries, which is also the number of the last one. */
  count: number;
  /** Hash of the last one. */
  hash: string;
  /** ISO 8601 in UTC with milliseconds. */
  at: string;
};

/** A head with its signature over the other members' RFC 8785 form. */
export type SignedHead = Head & { jws: string };

/** The head of a chain that ends so. */
export function headOf({ seq, hash }: LedgerTip, at: string): Head {
  return { v: 1, count: seq, hash, at };
}

/** What a restore says in its entry: entries `from` to `to` that once were there are gone. */
export type RestoredBody = { v: 1; saved_at: string; from: number; to: number };

/** What contradicts a head that was kept. */
export type HeadFault =
  /** The chain is shorter than it once was. */
  | { kind: 'cut'; head: Head; count: number }
  /** Another entry stands where the head ended: the chain was built anew. */
  | { kind: 'rebuilt'; head: Head };

/**
 * What is wrong with a chain that comes after a kept head. `hashAt` is the hash of the entry that the
 * head ended with, as it stands now; `restores` are what the chain itself says of restores.
 */
export function headFault(
  head: Head,
  tip: LedgerTip,
  hashAt: string | undefined,
  restores: readonly (RestoredBody & { at: string })[],
): HeadFault | undefined {
  const isExcused = restores.some(
    ({ at, from, to }) => at >= head.at && from <= head.count && head.count <= to,
  );
  if (isExcused || hashAt === head.hash || head.count === 0) return undefined;
  return tip.seq < head.count ? { kind: 'cut', head, count: tip.seq } : { kind: 'rebuilt', head };
}
