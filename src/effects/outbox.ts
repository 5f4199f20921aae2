import type { OutboxEntry } from '../core/outboxEntry';

/** Where leads wait between tries and visits. No call rejects: what cannot be kept lives as long as the page. */
export type Outbox = {
  put(entry: OutboxEntry): Promise<void>;
  get(id: string): Promise<OutboxEntry | undefined>;
  all(): Promise<OutboxEntry[]>;
  remove(id: string): Promise<void>;
};

/** Name of the database: it exists only where a person pressed submit. */
export const DATABASE = 'assent';
const STORE = 'outbox';

/** Longer than this a database is as good as denied, in milliseconds: some never answer. */
const PATIENCE_MS = 1000;

/** Opens the outbox; the database is touched only when something is put in or asked for. */
export function openOutbox(): Outbox {
  /** All that this page put in, for the case that the database forgets or never knew. */
  const inMemory = new Map<string, OutboxEntry>();
  const written = new Set<string>();

  const ask = <Answer>(
    mode: IDBTransactionMode,
    question: (store: IDBObjectStore) => IDBRequest<Answer>,
  ): Promise<{ answer: Answer } | undefined> => {
    const answer = open().then((database) =>
      new Promise<{ answer: Answer }>((resolve, reject) => {
        const work = database.transaction(STORE, mode);
        const request = question(work.objectStore(STORE));
        work.oncomplete = () => resolve({ answer: request.result });
        work.onabort = () => reject(work.error);
      }).finally(() => database.close()),
    );
    const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
    return Promise.race([answer.catch(() => undefined), tooLate]);
  };

  return {
    async put(entry) {
      inMemory.set(entry.id, entry);
      if (await ask('readwrite', (store) => store.put(entry))) written.add(entry.id);
    },
    async get(id) {
      const kept = await ask<OutboxEntry | undefined>('readonly', (store) => store.get(id));
      // The database has the last word on what it took: another tab may have been there.
      return kept && (written.has(id) || kept.answer) ? kept.answer : inMemory.get(id);
    },
    async all() {
      const kept = await ask<OutboxEntry[]>('readonly', (store) => store.getAll());
      const rest = [...inMemory.values()].filter(({ id }) => !kept || !written.has(id));
      return [...(kept?.answer ?? []), ...rest];
    },
    async remove(id) {
      inMemory.delete(id);
      await ask('readwrite', (store) => store.delete(id));
    },
  };
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

/** Whether anything was ever kept here, without making a database to find out. */
export async function hasOutbox(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}
