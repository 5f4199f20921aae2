import { type KeyObject, verify } from 'node:crypto';
import { promisify } from 'node:util';
import { canonicalText } from '../../core/canonical';
import { readJws } from '../../core/jws';
import type { LedgerEntry } from '../../core/ledger';
import type { Stamp } from '../../wire/stamp';
import type { KeptProof } from '../store/proofs';
import type { Store } from '../store/store';
import { examineRecord } from './examineRecord';
import type { OnFault } from './storeFault';

/** What records are held against. */
export type RecordChecks = {
  store: Store;
  /** Trusted keys by their ids. */
  keys: ReadonlyMap<string, KeyObject>;
  /** Hears of each text that somebody was shown, by a stamp that verifies and was trusted as it came. */
  onShown: (text: Stamp['texts'][number]) => void;
  onFault: OnFault;
};

/** Which entries are proved, and when their receipts are verified too, which takes longer. */
export type VerifiedRecords = { proved: ReadonlySet<number>; receipts: Promise<void> };

/** Verifies every record and receipt that these entries attest. */
export async function verifyRecords(
  { store, keys, onShown, onFault }: RecordChecks,
  entries: readonly LedgerEntry[],
  proofs: readonly KeptProof[],
): Promise<VerifiedRecords> {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const records = [...new Set(proofs.map(({ record }) => record))];
  const rows = await store.attested.of(records);
  const last = await store.proofs.lastOf(records);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const verifying = proofs.map(async (proof) => {
    const { seq, record: id } = proof;
    const entry = bySeq.get(seq);
    const found = examineRecord(proof, entry, byId.get(id), last.get(id) === seq);
    if (found.kind === 'faulty') return onFault({ about: 'record', id, seq, fault: found.fault });
    if (found.standing === 'stored') for (const text of found.stamp.texts) onShown(text);
    const isWhole = await isReceiptWhole(proof, entry, keys);
    if (!isWhole) onFault({ about: 'record', id, seq, fault: 'receipt-changed' });
  });
  const proved = new Set(proofs.map(({ seq }) => seq));
  return { proved, receipts: Promise.all(verifying).then(() => {}) };
}

/** Whether a kept receipt is signed by a trusted key and names the entry that it belongs to. */
async function isReceiptWhole(
  { jws }: KeptProof,
  entry: LedgerEntry | undefined,
  keys: ReadonlyMap<string, KeyObject>,
): Promise<boolean> {
  if (jws === undefined) return true;
  const read = readJws(jws, bytesOf);
  if ('part' in read) return false;
  const key = keys.get(String(read.header.kid));
  const { signed, signature, payload } = read;
  if (!key || !(await verifyAside(null, signed, key, signature))) return false;
  // Signed by us it is canonical, in which nothing else can read like this member.
  const ledger = `"ledger":${canonicalText({ hash: entry?.hash, seq: entry?.seq })}`;
  return Buffer.from(payload.buffer, payload.byteOffset, payload.length).includes(ledger);
}

const verifyAside = promisify<null, Uint8Array, KeyObject, Uint8Array, boolean>(verify);

/** Bytes of base64url by Node's own way; `undefined` where that would be written otherwise. */
function bytesOf(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}
