import { concluded, type LeadEntry } from '../core/outboxEntry';
import { askDatabase, findLead, inTime } from './database';
import { markLeads } from './leadMark';
import type { EntryStore } from './powers';
import { allSpares, dropSpare, readSpare, writeSpare } from './spares';

/** Where leads wait: in the database, and in `localStorage` until the database has them. */
export type LeadStore = EntryStore<LeadEntry> & {
  /** All leads; `isWhole` where the database said what it holds, or that it is denied, in time. */
  all(): Promise<{ entries: LeadEntry[]; isWhole: boolean }>;
};

/** Opens the store; the database is touched only when something is put in or asked for. */
export function openLeadStore(): LeadStore {
  /** All that this page put in, for the case that the database forgets or never knew. */
  const inMemory: Record<string, LeadEntry> = {};
  const written: string[] = [];

  /** What the database says of a lead, which it may `change` at once. */
  const find = async (
    mode: IDBTransactionMode,
    id: string,
    change?: (leads: IDBObjectStore, found: LeadEntry | undefined) => unknown,
  ) => {
    const kept = await inTime(
      askDatabase(mode, (leads) => findLead(leads, id, (found) => change?.(leads, found))),
    );
    // After what it has yet to take, the database has the last word: another tab may have been there.
    return (
      readSpare(id) ?? (kept && (written.includes(id) || kept.answer) ? kept.answer : inMemory[id])
    );
  };

  const put = async (entry: LeadEntry) => {
    inMemory[entry.id] = entry;
    markLeads(true);
    const isSpared = writeSpare(entry);
    const isKept = await inTime(
      askDatabase('readwrite', (leads) => leads.put(entry)).then(() => {
        written.push(entry.id);
        dropSpare(entry.id, entry);
        return true;
      }),
    );
    return isSpared || isKept === true;
  };

  return {
    put,
    get: (id) => find('readonly', id),
    async update(entry) {
      const { id } = entry;
      const found = await find('readwrite', id, (leads, kept) => {
        if (kept && !kept.outcome) leads.put(entry);
      });
      const waits = !!found && !found.outcome;
      if (waits && readSpare(id)) writeSpare(entry);
      // Of another page's lead nothing is remembered: the database alone knows how it stands.
      if (waits && inMemory[id]) inMemory[id] = entry;
      return waits;
    },
    async remove(id) {
      // At once: what is left of it must not be sent again.
      const spare = readSpare(id);
      dropSpare(id);
      const found = await find('readwrite', id, (leads) => leads.delete(id));
      delete inMemory[id];
      return spare ?? found;
    },
    conclude: (entry, outcome, isTold) =>
      put({ ...concluded(entry, outcome), ...(isTold && { isTold }) }),
    async all() {
      let isWhole = false;
      const ask = async () => {
        try {
          return await askDatabase<LeadEntry[]>('readonly', (leads) => leads.getAll());
        } finally {
          isWhole = true;
        }
      };
      const kept = await inTime(ask());
      const rest = Object.values(inMemory).filter(({ id }) => !kept || !written.includes(id));
      const found = [...rest, ...(kept?.answer ?? []), ...allSpares()];
      const entries = Object.values(Object.fromEntries(found.map((entry) => [entry.id, entry])));
      return { entries, isWhole };
    },
  };
}
