import type { Receipt } from '../wire/receipt';
import type { KeptConsent } from './consentReceipts';
import { askDatabase, inTime, KEYS, openDatabase } from './database';
import type { SentLead } from './keyStore';

/** What stands on this device of what was sent and agreed to: nothing where the database is denied, or was never made. */
export type KeptHere = { leads: SentLead[]; consents: KeptConsent[] };

/** Reads what is kept, newest first; makes no database to find out. */
export async function readKept(): Promise<KeptHere> {
  const found = await inTime(
    askDatabase<Kept[]>('readonly', (keys) => keys.getAll(), KEYS, openDatabase(undefined, false)),
  );
  const newestFirst = (found?.answer ?? [])
    .filter(({ id, atMs }) => typeof id === 'string' && typeof atMs === 'number')
    .sort((one, other) => (other.atMs ?? 0) - (one.atMs ?? 0));
  return {
    leads: newestFirst.filter((one): one is SentLead => isText(one.key)),
    consents: newestFirst.filter(
      (one): one is KeptConsent => one.kind === 'consent' && isText(one.receipt?.jws),
    ),
  };
}

/** Puts a newer receipt in the place of that of a lead. */
export function renewReceipt(id: string, receipt: Receipt): Promise<unknown> {
  return eachKept((one, keys) => {
    if (one.key && one.id === id) keys.put({ ...one, receipt });
  });
}

/** Forgets all leads of a key. */
export function forgetKey(key: string): Promise<unknown> {
  return eachKept((one, keys) => {
    if (one.key === key) keys.delete([one.untilMs ?? 0, one.id ?? '']);
  });
}

/** What may stand there: each was written by a release of ours, or by another hand. */
type Kept = { kind?: string; id?: string; key?: string; atMs?: number; untilMs?: number } & {
  receipt?: Receipt;
};

function eachKept(change: (one: Kept, keys: IDBObjectStore) => void): Promise<unknown> {
  const work = (keys: IDBObjectStore) => {
    const all: IDBRequest<Kept[]> = keys.getAll();
    all.onsuccess = () => {
      for (const one of all.result) change(one, keys);
    };
    return all;
  };
  return inTime(askDatabase('readwrite', work, KEYS, openDatabase(undefined, false)));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
