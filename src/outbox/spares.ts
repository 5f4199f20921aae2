import { toJson } from '../core/json';
import type { LeadEntry } from '../core/outboxEntry';
import { SPARE_KEY } from '../effects/unsent';

/*
 * Leads as they stand until the database has them. It may take long on a busy machine, and a page that
 * is left meanwhile takes an unfinished write with it; `localStorage` takes a lead at once.
 */

/** Keeps a lead; whether it could. */
export function writeSpare(entry: LeadEntry): boolean {
  try {
    localStorage[SPARE_KEY + entry.id] = toJson(entry);
    return true;
  } catch {
    return false;
  }
}

/** The lead of this id, where the database has not taken it yet. */
export function readSpare(id: string): LeadEntry | undefined {
  try {
    // Only `writeSpare` writes there; what another hand broke throws.
    return JSON.parse(localStorage[SPARE_KEY + id]) as LeadEntry;
  } catch {
    return undefined;
  }
}

/** Forgets a lead, as long as it stands as it was written. */
export function dropSpare(id: string, written = readSpare(id)): void {
  try {
    const key = SPARE_KEY + id;
    if (localStorage[key] === toJson(written)) localStorage.removeItem(key);
  } catch {
    // Denied: there is none.
  }
}

/** All leads that the database has not taken yet. */
export function allSpares(): LeadEntry[] {
  try {
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(SPARE_KEY) ? (readSpare(key.slice(SPARE_KEY.length)) ?? []) : [],
    );
  } catch {
    return [];
  }
}
