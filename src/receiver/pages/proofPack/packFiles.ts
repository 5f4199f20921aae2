import { committedBytes, type SentData } from '../../../core/commitment';
import type { AssentConfig } from '../../../core/config';
import type { SignedHead } from '../../../core/head';
import type { LedgerEntry } from '../../../core/ledger';
import { publicJwk } from '../../../core/receipt';
import { sentDataOf } from '../../../core/sentDataOf';
import type { Receipt } from '../../../wire/receipt';
import { sha256 } from '../../digest';
import { lastSigned } from '../../intake/receipts';
import type { KeptLead } from '../../store/lead';
import type { Store } from '../../store/store';
import { subjectNames } from '../subjectNames';
import { packPage } from './packPage';
import { shownPage } from './shownPage';

/** What a pack proves, and in which language it is explained. */
export type PackRequest = {
  config: AssentConfig;
  store: Store;
  head: SignedHead | undefined;
  lead: string;
  /** The one purpose it is about; all of them when left out. */
  purpose?: string | undefined;
  lang: 'ru' | 'en';
};

/**
 * Files by name, and the hashes of texts whose words are kept nowhere, so that the receipt does not verify.
 * `lead-missing` and `stamp-missing` say why there are none.
 */
export type Pack =
  | { kind: 'pack'; files: ReadonlyMap<string, string>; missing: readonly string[] }
  | { kind: 'lead-missing' }
  | { kind: 'stamp-missing' }
  | { kind: 'purpose-unknown'; known: string[] };

/** Entries that a pack takes along so that a reader can follow the chain up to the signed head. */
const MAX_ENTRIES = 5000;

/** All that proves one lead, for a stranger who has nothing but these files. */
export async function packFiles(request: PackRequest): Promise<Pack> {
  const { store, config, head, lang, purpose } = request;
  const lead = await store.leads.find(request.lead);
  if (!lead) return { kind: 'lead-missing' };
  const { stamp } = lead;
  if (!stamp) return { kind: 'stamp-missing' };
  const known = stamp.decisions.flatMap((decision) =>
    'purpose' in decision ? decision.purpose : [],
  );
  if (purpose !== undefined && !known.includes(purpose)) return { kind: 'purpose-unknown', known };
  const shown = stamp.texts.filter(({ id }) => purpose === undefined || id === purpose);
  const texts = await store.texts.byHash(shown.map((text) => text.sha256));
  const { receipt, missing = [] } = (await receiptOf(store, lead)) ?? {};
  const entries = await store.ledger.of(lead.id);
  const looks = await Promise.all(shown.map(({ sha256: hash }) => store.looks.ofText(hash)));
  const chain = head ? await chainBetween(store, head.count, entries) : [];
  const keys = (await store.keys.list()).map(publicJwk);
  const words = shown.map((text) => ({
    ...text,
    text: texts.find((kept) => kept.sha256 === text.sha256)?.text ?? text.text,
  }));
  const nameOf = subjectNames(config, lang);
  const files = new Map<string, string>([
    [
      'shown.html',
      `${await shownPage({ words, banner: looks.flat().at(-1)?.banner ?? {}, nameOf, lang })}`,
    ],
    ['stamp.json', json(stamp)],
    ['entries.json', json(entries)],
    ['jwks.json', json({ keys })],
  ]);
  if (receipt) files.set('receipt.json', json(receipt));
  if (head) files.set('head.json', json(head));
  if (chain.length > 0)
    files.set('chain.jsonl', `${chain.map((one) => JSON.stringify(one)).join('\n')}\n`);
  for (const { sha256: hash, text } of words) {
    if (text !== undefined) files.set(`texts/${hash}.txt`, text);
  }
  const about = {
    config,
    lead,
    stamp,
    purpose,
    lang,
    nameOf,
    entries,
    files: new Set(files.keys()),
    missing,
  };
  const index = `${await packPage(about)}`;
  return { kind: 'pack', files: new Map([['index.html', index], ...files]), missing };
}

/**
 * The chain from a record's entries to the signed head, or, where the head was signed before them, from the
 * head to them; nothing where that is too long.
 */
async function chainBetween(
  store: Store,
  count: number,
  entries: readonly LedgerEntry[],
): Promise<LedgerEntry[]> {
  const [first = 1, last = first] = [entries[0]?.seq, entries.at(-1)?.seq];
  const after = Math.min(first - 1, count);
  const length = Math.max(last, count) - after;
  return length <= MAX_ENTRIES ? store.ledger.after(after, length) : [];
}

/** A receipt with the hashes of texts that it names and whose words are kept nowhere. */
type PackedReceipt = { receipt: Receipt; missing: string[] };

/** The last receipt of a lead as the person has it: with what they sent. Words that came with the stamp stand in for such as are gone. */
async function receiptOf(store: Store, lead: KeptLead): Promise<PackedReceipt | undefined> {
  const signed = await lastSigned(store, lead.id);
  if (!signed) return undefined;
  const { jws, salt, hashes } = signed;
  const kept = [...(await store.texts.byHash(hashes)), ...(lead.stamp?.texts ?? [])];
  const texts: Record<string, string> = {};
  for (const { sha256: hash, text } of kept) {
    if (text !== undefined && hashes.includes(hash)) texts[hash] ??= text;
  }
  const [, payload = ''] = jws.split('.');
  const said = Buffer.from(payload, 'base64url').toString();
  const data = sentDataOf(lead).find((way: SentData) =>
    said.includes(sha256(committedBytes(Buffer.from(salt, 'base64url'), way))),
  );
  return {
    receipt: { v: 1, jws, salt, texts, ...(data && { data }) },
    missing: hashes.filter((hash) => texts[hash] === undefined),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
