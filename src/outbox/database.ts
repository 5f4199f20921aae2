import type { LeadEntry } from '../core/outboxEntry';

/** Name of the database: it exists only where a person pressed submit. */
export const DATABASE = 'assent';
const STORE = 'outbox';

/** Longer than this a database is as good as denied, in milliseconds: some never answer. */
const PATIENCE_MS = 1000;

/** Asks the database, which is made where there is none; fulfilled once the answer is written. Rejects where it is denied. */
export async function askDatabase<Answer>(
  mode: IDBTransactionMode,
  question: (leads: IDBObjectStore) => IDBRequest<Answer>,
): Promise<{ answer: Answer }> {
  const database = await open();
  return new Promise<{ answer: Answer }>((resolve, reject) => {
    const work = database.transaction(STORE, mode);
    const request = question(work.objectStore(STORE));
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

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Throws where storage is denied: the promise then rejects.
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
