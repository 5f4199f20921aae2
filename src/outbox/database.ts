import type { LeadEntry } from '../core/outboxEntry';

/** Name of the database: it exists only where a person pressed submit. */
export const DATABASE = 'assent';
const LEADS = 'outbox';
/** Name of the store of keys, whose leads were sent; in the order in which their terms end. */
export const KEYS = 'keys';

/** Longer than this a database is as good as denied, in milliseconds: some never answer. */
const PATIENCE_MS = 1000;

/** Asks the database, which is made where there is none; fulfilled once the answer is written. Rejects where it is denied. */
export async function askDatabase<Answer>(
  mode: IDBTransactionMode,
  question: (entries: IDBObjectStore) => IDBRequest<Answer>,
  store = LEADS,
): Promise<{ answer: Answer }> {
  const database = await open();
  try {
    return await new Promise<{ answer: Answer }>((resolve, reject) => {
      const work = database.transaction(store, mode);
      const request = question(work.objectStore(store));
      work.oncomplete = () => resolve({ answer: request.result });
      work.onabort = () => reject(work.error);
    });
  } finally {
    database.close();
  }
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

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Throws where storage is denied: the promise then rejects.
    const request = indexedDB.open(DATABASE, 2);
    request.onupgradeneeded = ({ oldVersion }) => {
      const { result } = request;
      // The first version held leads alone.
      if (!oldVersion) result.createObjectStore(LEADS, { keyPath: 'id' });
      result.createObjectStore(KEYS, { keyPath: ['untilMs', 'id'] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
