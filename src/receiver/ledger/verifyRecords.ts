import { type KeyObject, verify } from 'node:crypto';
import { readJws } from '../../core/jws';
import type { LedgerEntry, LedgerTip } from '../../core/ledger';
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

/** Verifies every record and receipt that these entries attest; the numbers of the entries that are proved. */
export async function verifyRecords(
  { store, keys, onShown, onFault }: RecordChecks,
  entries: readonly LedgerEntry[],
  proofs: readonly KeptProof[],
): Promise<ReadonlySet<number>> {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const rows = await store.attested.of([...new Set(proofs.map(({ record }) => record))]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const proof of proofs) {
    const { seq, record: id } = proof;
    const entry = bySeq.get(seq);
    const found = examineRecord(proof, entry, byId.get(id));
    if (found.kind === 'faulty') onFault({ about: 'record', id, seq, fault: found.fault });
    else {
      const isWhole = isReceiptWhole(proof, entry, keys);
      if (!isWhole) onFault({ about: 'record', id, seq, fault: 'receipt-changed' });
      if (found.standing === 'stored') for (const text of found.stamp.texts) onShown(text);
    }
  }
  return new Set(proofs.map(({ seq }) => seq));
}

/** Whether a kept receipt is signed by a trusted key and names the entry that it belongs to. */
function isReceiptWhole(
  { jws }: KeptProof,
  entry: LedgerEntry | undefined,
  keys: ReadonlyMap<string, KeyObject>,
): boolean {
  if (jws === undefined) return true;
  const read = readJws(jws);
  if ('part' in read) return false;
  const key = keys.get(String(read.header.kid));
  const { signed, signature, payload } = read;
  if (!key || !verify(null, signed, key, signature)) return false;
  const { ledger } = JSON.parse(new TextDecoder().decode(payload)) as { ledger?: LedgerTip }; // signed by us, as the line before proves
  return ledger?.seq === entry?.seq && ledger?.hash === entry?.hash;
}
