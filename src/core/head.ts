import { canonicalText } from './canonical';
import type { LedgerTip } from './ledger';
import { type IsSignedBy, type JwsFaultCode, type TrustedKey, verifyJws } from './verifyJws';

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

/** What can be wrong with a head by itself: its signature, or what stands beside it. */
export type HeadSignatureFault = JwsFaultCode | 'head-changed';

/** What is wrong with a signed head by itself; the key that signed it, where nothing is. */
export async function verifyHead(
  { jws, ...head }: SignedHead,
  keys: readonly TrustedKey[],
  isSignedBy: IsSignedBy,
): Promise<{ kind: 'signed'; kid: string } | { kind: 'unsigned'; because: HeadSignatureFault }> {
  const signed = await verifyJws(jws, HEAD_TYPE, keys, isSignedBy);
  if ('fault' in signed) return { kind: 'unsigned', because: signed.fault.code };
  const { kid, payload } = signed;
  const said = new TextDecoder('utf-8', { ignoreBOM: true }).decode(payload);
  return said === canonicalText(head)
    ? { kind: 'signed', kid }
    : { kind: 'unsigned', because: 'head-changed' };
}

/** The head of a chain that ends so. */
export function headOf({ seq, hash }: LedgerTip, at: string): Head {
  return { v: 1, count: seq, hash, at };
}

/** What a restore says in its entry: entries `from` to `to`, and whatever else came since `saved_at` (ISO 8601), are gone. */
export type RestoredBody = { v: 1; saved_at: string; from: number; to: number };

/** What contradicts a head that was kept. */
export type HeadFault =
  /** The chain is shorter than it once was. */
  | { kind: 'cut'; head: Head; count: number }
  /** Another entry stands where the head ended: the chain was built anew. */
  | { kind: 'rebuilt'; head: Head }
  /** It is not as it was signed, or nobody who is trusted signed it. */
  | { kind: 'head-unsigned'; head: Head; because: HeadSignatureFault }
  /** A line of the file of heads, counted from 1, is none. */
  | { kind: 'head-unreadable'; line: number };

/**
 * Whether the chain itself says that a restore took what a head speaks of. `to` is what the restore knew of:
 * another receiver on the same database, with a folder of its own, may have signed a later head meanwhile.
 */
export function isExcused(
  head: Head,
  restores: readonly (RestoredBody & { at: string })[],
): boolean {
  return restores.some(
    ({ at, from, to, saved_at }) =>
      at >= head.at && from <= head.count && (head.count <= to || head.at >= saved_at),
  );
}

/**
 * What is wrong with a chain that comes after a kept head. `hashAt` is the hash of the entry that the
 * head ended with, as it stands now.
 */
export function headFault(
  head: Head,
  tip: LedgerTip,
  hashAt: string | undefined,
): HeadFault | undefined {
  if (hashAt === head.hash || head.count === 0) return undefined;
  return tip.seq < head.count ? { kind: 'cut', head, count: tip.seq } : { kind: 'rebuilt', head };
}
