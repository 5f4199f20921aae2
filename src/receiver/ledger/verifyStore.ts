import { entryFault, type LedgerEntry, type LedgerTip, NO_ENTRY } from '../../core/ledger';
import type { TrustedKey } from '../../core/verifyJws';
import { sha256 } from '../digest';
import type { Store } from '../store/store';
import { faultsOfHeads } from './checkHeads';
import { disclosureBody } from './disclose';
import type { KeptHeads } from './headFile';
import { checkReceiptsHere, type ReceiptCheck } from './receiptCheck';
import type { OnFault } from './storeFault';
import { verifyArchive } from './verifyArchive';
import { verifyKeys } from './verifyKeys';
import { type RecordChecks, verifyRecords } from './verifyRecords';

/** Rows read in one go: what lives no longer than a slice is cheap to collect. */
const SLICE = 50;

/** Records named at most of those that no entry leads to. */
const MOST_NAMED = 500;

/** How much was looked at. */
export type Verified = { entries: number; records: number; texts: number; heads: number };

/** What is verified: a whole database, with the heads that were kept outside of it. */
export type VerifyOptions = {
  store: Store;
  heads: KeptHeads;
  /** The keys that are trusted; left out, those that the database itself lists. */
  trusted?: readonly TrustedKey[] | undefined;
  /** Checks the receipts by those keys; left out, in this thread. */
  checkReceipts?: ((trusted: readonly TrustedKey[]) => ReceiptCheck) | undefined;
  /** Hears of each fault as it is found. */
  onFault: OnFault;
  /** Hears how many entries were looked at so far. */
  onEntries?: ((count: number) => void) | undefined;
};

/** Whether an entry speaks of a message that came in: only those commit to a stamp. */
const isOfMessage = (body: string) => body.includes('"stamp_commitment"');

/** Verifies the chain, the heads, the keys, every kept text, and every record and receipt against its entry. */
export async function verifyStore(options: VerifyOptions): Promise<Verified> {
  const { store, heads, checkReceipts = checkReceiptsHere, onFault } = options;
  const trusted = options.trusted ?? (await store.keys.list());
  for (const fault of await faultsOfHeads(store, heads, trusted)) {
    onFault({ about: 'ledger', fault });
  }
  for (const guard of await store.guards.faulty()) onFault({ about: 'guard', ...guard });
  const archive = await verifyArchive(store, onFault);
  const receipts = checkReceipts(trusted);
  try {
    const checks = { store, receipts, onShown: archive.shown, onFault };
    const counts = await walk(checks, options.onEntries);
    for (const id of await store.attested.misplaced(MOST_NAMED))
      onFault({ about: 'misplaced', id });
    return { ...counts, texts: archive.size, heads: heads.heads.length };
  } finally {
    receipts.close();
  }
}

/** Walks along the chain, with what each entry speaks of. */
async function walk(
  checks: RecordChecks,
  onEntries: VerifyOptions['onEntries'],
): Promise<Pick<Verified, 'entries' | 'records'>> {
  const { store, onFault } = checks;
  const counts = { entries: 0, records: 0 };
  let last: LedgerTip = NO_ENTRY;
  let firstAt: string | undefined;
  let signatures: Promise<void> | undefined;
  const unclaimed = new Map<string, number>();
  const disclosed = new Map<string, LedgerEntry>();
  const rotations = new Map<string, string>();
  for (;;) {
    const from = last.seq;
    const entries = await store.ledger.after(from, SLICE);
    for (const entry of entries) {
      const fault = entryFault(last, entry, sha256);
      if (fault) onFault({ about: 'ledger', fault });
      firstAt ??= entry.at;
      last = entry;
    }
    counts.entries += entries.length;
    onEntries?.(counts.entries);
    const isEnd = entries.length < SLICE;
    // At the end, also proofs of entries that are not there.
    const proofs = await store.proofs.between(from, isEnd ? undefined : last.seq);
    const { proved, receipts } = await verifyRecords(checks, entries, proofs);
    counts.records += proved.size;
    // Signatures take longer than all else, and go on beside the next entries.
    await signatures;
    signatures = receipts;
    for (const entry of entries) {
      const { seq, at, event, subject, body } = entry;
      if (event === 'disclosed') disclosed.set(body, entry);
      if (event === 'key-rotated') rotations.set(subject, at);
      if (isOfMessage(body) && !proved.has(seq)) unclaimed.set(subject, seq);
      if (event === 'erased' || event === 'destroyed') unclaimed.delete(subject);
    }
    if (isEnd) break;
  }
  await signatures;
  await verifyDisclosures(store, disclosed, onFault);
  await verifyKeys(store, rotations, onFault);
  for (const [subject, seq] of unclaimed) onFault({ about: 'vanished', subject, seq });
  // What came before the first entry came to a release that kept no ledger.
  if (firstAt !== undefined) {
    for (const id of await store.attested.unproved(firstAt, MOST_NAMED))
      onFault({ about: 'unproved', id });
  }
  return counts;
}

/** Holds every disclosure against its entry, and every such entry against what is kept. */
async function verifyDisclosures(
  store: Store,
  entries: ReadonlyMap<string, LedgerEntry>,
  onFault: OnFault,
): Promise<void> {
  const unclaimed = new Map(entries);
  for (const disclosure of await store.disclosures.all()) {
    const body = disclosureBody(disclosure);
    const { id, lead, at } = disclosure;
    const entry = entries.get(body);
    if (entry?.subject !== lead || entry.at !== at) onFault({ about: 'disclosure', id, lead });
    unclaimed.delete(body);
  }
  for (const { seq, subject } of unclaimed.values()) onFault({ about: 'vanished', subject, seq });
}
