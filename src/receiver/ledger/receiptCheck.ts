import { type KeyObject, verify } from 'node:crypto';
import { canonicalText } from '../../core/canonical';
import { readJws } from '../../core/jws';
import type { TrustedKey } from '../../core/verifyJws';
import { publicKeyOf } from './signingKey';

/** A signed receipt as it is kept, and the entry that it belongs to; `undefined` where there is none. */
export type KeptReceipt = { jws: string; entry: { seq: number; hash: string } | undefined };

/** Tells of each receipt whether it is signed by a trusted key and names its entry. */
export type ReceiptCheck = {
  check(receipts: readonly KeptReceipt[]): Promise<readonly boolean[]>;
  /** Nothing more will be asked. */
  close(): void;
};

/** Whether a receipt is whole, by these keys; takes about 0.1 ms each. */
export function isReceiptWhole(trusted: readonly TrustedKey[]): (receipt: KeptReceipt) => boolean {
  const keys = keysById(trusted);
  return ({ jws, entry }) => {
    const read = readJws(jws, bytesOf);
    if ('part' in read) return false;
    const key = keys.get(String(read.header.kid));
    const { signed, signature, payload } = read;
    if (!key || !verify(null, signed, key, signature)) return false;
    // Signed by us it is canonical, in which nothing else can read like this member.
    const ledger = `"ledger":${canonicalText({ hash: entry?.hash, seq: entry?.seq })}`;
    return Buffer.from(payload.buffer, payload.byteOffset, payload.length).includes(ledger);
  };
}

/** Checks within the thread that asks. */
export function checkReceiptsHere(trusted: readonly TrustedKey[]): ReceiptCheck {
  const isWhole = isReceiptWhole(trusted);
  return { check: async (receipts) => receipts.map(isWhole), close() {} };
}

function keysById(trusted: readonly TrustedKey[]): ReadonlyMap<string, KeyObject> {
  return new Map(
    trusted.flatMap(({ kid, x }) => {
      try {
        return [[kid, publicKeyOf(x)] as const];
      } catch {
        // None at all: what it is said to have signed is found.
        return [];
      }
    }),
  );
}

/** Bytes of base64url by Node's own way; `undefined` where that would be written otherwise. */
function bytesOf(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}
