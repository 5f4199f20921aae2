import { type KeyObject, verify } from 'node:crypto';
import { promisify } from 'node:util';
import { canonicalText } from '../../core/canonical';
import type { Head, HeadFault } from '../../core/head';
import { readJws } from '../../core/jws';
import {
  entryFault,
  type LedgerEntry,
  type LedgerFault,
  type LedgerTip,
  NO_ENTRY,
} from '../../core/ledger';
import { sha256 } from '../digest';
import type { KeptProof } from '../store/proofs';
import type { Store } from '../store/store';
import { faultOfHeads } from './checkHeads';
import { disclosureBody } from './disclose';
import { type RecordFault, recordFault } from './recordFault';
import { publicKeyOf } from './signingKey';

/** Rows read in one go. */
const SLICE = 500;

/** One thing that does not verify, named by what it is about. */
export type StoreFault =
  | { about: 'ledger'; fault: LedgerFault | HeadFault }
  | { about: 'record'; id: string; seq: number; fault: RecordFault }
  /** A record that nothing proves. */
  | { about: 'unproved'; id: string }
  /** An entry of a message that is gone, although nothing says that it was erased. */
  | { about: 'vanished'; subject: string; seq: number }
  | { about: 'text'; sha256: string }
  /** A disclosure that is not as the ledger says, or that no entry speaks of. */
  | { about: 'disclosure'; id: string; lead: string };

/** How much was looked at. */
export type Verified = { entries: number; records: number; texts: number; heads: number };

/** What is verified: a whole database, with the heads that were kept outside of it. */
export type VerifyOptions = {
  store: Store;
  heads: readonly Head[];
  /** Hears of each fault as it is found. */
  onFault: (fault: StoreFault) => void;
};

/** Whether an entry speaks of a message that came in: only those commit to a stamp. */
const isOfMessage = (body: string) => body.includes('"stamp_commitment"');

/** Verifies the chain, the heads, every kept text, and every record and receipt against its entry. */
export async function verifyStore({ store, heads, onFault }: VerifyOptions): Promise<Verified> {
  const keys = new Map<string, KeyObject>();
  for (const { kid, x } of await store.keys.list()) keys.set(kid, publicKeyOf(x));
  const heard = await faultOfHeads(store, heads);
  if (heard) onFault({ about: 'ledger', fault: heard });
  const counts = { entries: 0, records: 0, texts: 0, heads: heads.length };
  let last: LedgerTip = NO_ENTRY;
  let firstAt: string | undefined;
  let signatures: Promise<void> | undefined;
  const unclaimed = new Map<string, number>();
  const disclosed = new Map<string, LedgerEntry>();
  for (;;) {
    const entries = await store.ledger.after(last.seq, SLICE);
    for (const entry of entries) {
      const fault = entryFault(last, entry, sha256);
      if (fault) onFault({ about: 'ledger', fault });
      firstAt ??= entry.at;
      last = entry;
    }
    counts.entries += entries.length;
    const { proved, receipts } = await verifyRecords(store, entries, keys, onFault);
    counts.records += proved.size;
    // Signatures take longer than all else, and go on beside the next entries.
    await signatures;
    signatures = receipts;
    for (const entry of entries) {
      const { seq, event, subject, body } = entry;
      if (event === 'disclosed') disclosed.set(body, entry);
      if (isOfMessage(body) && !proved.has(seq)) unclaimed.set(subject, seq);
      if (event === 'erased' || event === 'destroyed') unclaimed.delete(subject);
    }
    if (entries.length < SLICE) break;
  }
  await signatures;
  await verifyDisclosures(store, disclosed, onFault);
  counts.texts = await verifyTexts(store, onFault);
  for (const [subject, seq] of unclaimed) onFault({ about: 'vanished', subject, seq });
  // What came before the first entry came to a release that kept no ledger.
  if (firstAt !== undefined) {
    for (const id of await store.attested.unproved(firstAt, SLICE))
      onFault({ about: 'unproved', id });
  }
  return counts;
}

async function verifyRecords(
  store: Store,
  entries: readonly LedgerEntry[],
  keys: ReadonlyMap<string, KeyObject>,
  onFault: VerifyOptions['onFault'],
): Promise<{ proved: ReadonlySet<number>; receipts: Promise<void> }> {
  const [first] = entries;
  if (!first) return { proved: new Set(), receipts: Promise.resolve() };
  const proofs = (await store.proofs.after(first.seq - 1, SLICE)).filter(
    ({ seq }) => seq <= (entries.at(-1)?.seq ?? 0),
  );
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const rows = await store.attested.of([...new Set(proofs.map(({ record }) => record))]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const verifying = proofs.map(async (proof) => {
    const { seq, record: id } = proof;
    const entry = bySeq.get(seq);
    const fault = recordFault(proof, entry, byId.get(id));
    if (fault) onFault({ about: 'record', id, seq, fault });
    else if (!(await isReceiptWhole(proof, entry, keys)))
      onFault({ about: 'record', id, seq, fault: 'receipt-changed' });
  });
  return {
    proved: new Set(proofs.map(({ seq }) => seq)),
    receipts: Promise.all(verifying).then(() => {}),
  };
}

/** Whether a kept receipt is signed by a listed key and names the entry that it belongs to. */
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

/** Holds every disclosure against its entry, and every such entry against what is kept. */
async function verifyDisclosures(
  store: Store,
  entries: ReadonlyMap<string, LedgerEntry>,
  onFault: VerifyOptions['onFault'],
): Promise<void> {
  const unclaimed = new Map(entries);
  for (const disclosure of await store.disclosures.all()) {
    const body = disclosureBody(disclosure);
    const { id, lead } = disclosure;
    if (entries.get(body)?.subject !== lead) onFault({ about: 'disclosure', id, lead });
    unclaimed.delete(body);
  }
  for (const { seq, subject } of unclaimed.values()) onFault({ about: 'vanished', subject, seq });
}

async function verifyTexts(store: Store, onFault: VerifyOptions['onFault']): Promise<number> {
  const texts = await store.texts.all();
  for (const { sha256: hash, text } of texts) {
    if (sha256(text) !== hash) onFault({ about: 'text', sha256: hash });
  }
  return texts.length;
}
