import type { LeadEntry } from '../core/outboxEntry';

/** Name of the database: it exists only where a person pressed submit, or a consent was told. */
export const DATABASE = 'assent';
const LEADS = 'outbox';
/** Name of the store of keys, whose leads were sent, and of consents' receipts; in the order in which their terms end. */
export const KEYS = 'keys';

/** Longer than this a database is as good as denied, in milliseconds: some never answer. */
const PATIENCE_MS = 1000;

/** From this version on a person pressed submit here once: consents alone leave it at the first. */
export const LEADS_VERSION = 2;

/** Asks the database, which is made where there is none; fulfilled once the answer is written. Rejects where it is denied. */
export async function askDatabase<Answer>(
  mode: IDBTransactionMode,
  question: (entries: IDBObjectStore) => IDBRequest<Answer>,
  store = LEADS,
  opening = openDatabase(LEADS_VERSION),
): Promise<{ answer: Answer }> {
  const database = await opening;
  return new Promise<{ answer: Answer }>((resolve, reject) => {
    const work = database.transaction(store, mode);
    const request = question(work.objectStore(store));
    work.oncomplete = () => resolve({ answer: request.result });
    work.onabort = () => reject(work.error);
  }).finally(() => database.close());
}

/** What came of a look into the database; `undefined` where it is denied or takes too long. */
export function inTime<Answer>(work: Promise<Answer>): Promise<Answer | undefined> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  return Promise.race([work.catch(() => undefined), tooLate]);
}

/** The lead of an id, for `change` to write anew or to take out within the same look. */
export function findLead(
  leads: IDBObjectStore,
  id: string,
  change?: (found: LeadEntry | undefined) => unknown,
): IDBRequest<LeadEntry | undefined> {
  const found: IDBRequest<LeadEntry | undefined> = leads.get(id);
  found.onsuccess = () => change?.(found.result);
  return found;
}

/** Opens the database, as it stands where no version is named; rejects where it is denied, and where there is none and none may be made. */
export function openDatabase(version?: number, mayMake = true): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Throws where storage is denied: the promise then rejects.
    const request = indexedDB.open(DATABASE, version);
    request.onupgradeneeded = () => {
      const { result, transaction } = request;
      const make = (store: string, keyPath: string | string[]) => {
        // The first release had leads alone.
        if (!result.objectStoreNames.contains(store)) result.createObjectStore(store, { keyPath });
      };
      if (!mayMake) return transaction?.abort();
      make(LEADS, 'id');
      make(KEYS, ['untilMs', 'id']);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
