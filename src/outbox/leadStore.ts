import type { OutboxEntry } from '../core/outboxEntry';
import { LEADS_KEY } from '../effects/unsent';
import { allSpares, dropSpare, readSpare, writeSpare } from './spares';

/** Where leads wait between tries and visits. No call rejects: what cannot be kept lives as long as the page. */
export type Outbox = {
  /** Whether it will outlive the page. */
  put(entry: OutboxEntry): Promise<boolean>;
  /** Writes a lead anew where it still waits; whether it does: another tab may have taken it out or seen to it. */
  update(entry: OutboxEntry): Promise<boolean>;
  get(id: string): Promise<OutboxEntry | undefined>;
  /** All leads; `isWhole` where the database said what it holds, or that it is denied, in time. */
  all(): Promise<{ entries: OutboxEntry[]; isWhole: boolean }>;
  /** Takes a lead out; what stood there. */
  remove(id: string): Promise<OutboxEntry | undefined>;
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

  const run = async <Answer>(
    mode: IDBTransactionMode,
    question: (store: IDBObjectStore) => IDBRequest<Answer>,
  ): Promise<{ answer: Answer }> => {
    const database = await open();
    return new Promise<{ answer: Answer }>((resolve, reject) => {
      const work = database.transaction(STORE, mode);
      const request = question(work.objectStore(STORE));
      work.oncomplete = () => resolve({ answer: request.result });
      work.onabort = () => reject(work.error);
    }).finally(() => database.close());
  };
  const inTime = <Answer>(work: Promise<Answer>): Promise<Answer | undefined> => {
    const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
    return Promise.race([work.catch(() => undefined), tooLate]);
  };
  const ask: <Answer>(
    ...words: Parameters<typeof run<Answer>>
  ) => Promise<{ answer: Answer } | undefined> = (...words) => inTime(run(...words));

  /** After what it has yet to take, the database has the last word: another tab may have been there. */
  const lastWord = (id: string, kept?: { answer: OutboxEntry | undefined }) =>
    readSpare(id) ?? (kept && (written.has(id) || kept.answer) ? kept.answer : inMemory.get(id));

  return {
    async put(entry) {
      inMemory.set(entry.id, entry);
      markLeads(true);
      const isSpared = writeSpare(entry);
      const isKept = await inTime(
        run('readwrite', (store) => store.put(entry)).then(() => {
          written.add(entry.id);
          dropSpare(entry.id, entry);
          return true;
        }),
      );
      return isSpared || isKept === true;
    },
    async update(entry) {
      const { id } = entry;
      const kept = await ask<OutboxEntry | undefined>('readwrite', (store) => {
        const found = store.get(id);
        found.onsuccess = () => {
          if (found.result && !found.result.outcome) store.put(entry);
        };
        return found;
      });
      const found = lastWord(id, kept);
      const waits = !!found && !found.outcome;
      if (waits && readSpare(id)) writeSpare(entry);
      // Of another page's lead nothing is remembered: the database alone knows how it stands.
      if (waits && inMemory.has(id)) inMemory.set(id, entry);
      return waits;
    },
    async get(id) {
      const kept = await ask<OutboxEntry | undefined>('readonly', (store) => store.get(id));
      return lastWord(id, kept);
    },
    async all() {
      let isWhole = false;
      const asked = run<OutboxEntry[]>('readonly', (store) => store.getAll());
      const kept = await inTime(
        asked.finally(() => {
          isWhole = true;
        }),
      );
      const rest = [...inMemory.values()].filter(({ id }) => !kept || !written.has(id));
      const found = [...rest, ...(kept?.answer ?? []), ...allSpares()];
      const entries = [...new Map(found.map((entry) => [entry.id, entry])).values()];
      return { entries, isWhole };
    },
    async remove(id) {
      // At once: what is left of it must not be sent again.
      const spare = readSpare(id);
      dropSpare(id);
      const kept = await ask<OutboxEntry | undefined>('readwrite', (store) => {
        const found = store.get(id);
        store.delete(id);
        return found;
      });
      const found = spare ?? lastWord(id, kept);
      inMemory.delete(id);
      return found;
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

/** Notes for pages without a form, which do not look into the database, whether it holds anything to be done. */
export function markLeads(isWaiting: boolean): void {
  try {
    if (isWaiting) localStorage[LEADS_KEY] = 1;
    else localStorage.removeItem(LEADS_KEY);
  } catch {
    // Denied: pages with a form find it all the same.
  }
}

/** Whether anything was ever kept here, without making a database to find out. */
export async function hasOutbox(): Promise<boolean> {
  if (allSpares().length) return true;
  try {
    if (LEADS_KEY in localStorage) return true;
    // Firefox has it since 126; before, the marker alone tells.
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}
