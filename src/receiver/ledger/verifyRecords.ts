import type { LedgerEntry } from '../../core/ledger';
import type { Stamp } from '../../wire/stamp';
import type { KeptProof } from '../store/proofs';
import type { Store } from '../store/store';
import { examineRecord } from './examineRecord';
import type { KeptReceipt, ReceiptCheck } from './receiptCheck';
import type { OnFault } from './storeFault';

/** What records are held against. */
export type RecordChecks = {
  store: Store;
  /** By the keys that are trusted. */
  receipts: ReceiptCheck;
  /** Hears of each text that somebody was shown, by a stamp that verifies and was trusted as it came. */
  onShown: (text: Stamp['texts'][number]) => void;
  onFault: OnFault;
};

/** Which entries are proved, and when their receipts are verified too, which takes longer. */
export type VerifiedRecords = { proved: ReadonlySet<number>; receipts: Promise<void> };

/** A receipt with the record it speaks of. */
type SignedRecord = KeptReceipt & { id: string; seq: number };

/** Verifies every record and receipt that these entries attest. */
export async function verifyRecords(
  { store, receipts, onShown, onFault }: RecordChecks,
  entries: readonly LedgerEntry[],
  proofs: readonly KeptProof[],
): Promise<VerifiedRecords> {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const rows = await store.attested.of([...new Set(proofs.map(({ record }) => record))]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const examine = (proof: KeptProof, isLast: boolean) =>
    examineRecord(proof, bySeq.get(proof.seq), byId.get(proof.record), isLast);
  const asLast = proofs.map((proof) => ({ proof, found: examine(proof, true) }));
  // Few were corrected or withdrawn since, so that only what does not fit is looked for a later entry of.
  const unfit = asLast.filter(({ found }) => found.kind === 'faulty');
  const last = await store.proofs.lastOf(unfit.map(({ proof }) => proof.record));
  const signed: SignedRecord[] = [];
  for (const { proof, found: foundAsLast } of asLast) {
    const { seq, record: id, jws } = proof;
    const isLast = foundAsLast.kind === 'sound' || last.get(id) === seq;
    const found = isLast ? foundAsLast : examine(proof, false);
    if (found.kind === 'faulty') {
      onFault({ about: 'record', id, seq, fault: found.fault });
      continue;
    }
    if (found.standing === 'stored') for (const text of found.stamp.texts) onShown(text);
    if (jws !== undefined) {
      const entry = bySeq.get(seq);
      signed.push({ id, seq, jws, entry: entry && { seq, hash: entry.hash } });
    }
  }
  const proved = new Set(proofs.map(({ seq }) => seq));
  return { proved, receipts: checkSigned(signed) };

  async function checkSigned(kept: readonly SignedRecord[]) {
    const whole = await receipts.check(kept.map(({ jws, entry }) => ({ jws, entry })));
    kept.forEach(({ id, seq }, at) => {
      if (!whole[at]) onFault({ about: 'record', id, seq, fault: 'receipt-changed' });
    });
  }
}
