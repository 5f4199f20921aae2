import type { LeadEntry } from '../core/outboxEntry';
import type { Receipt } from '../wire/receipt';
import { askDatabase, inTime, KEYS } from './database';

/** What stays of a lead that was sent. */
export type SentLead = Omit<LeadEntry, 'request'> & {
  /** Where it was sent. Earlier releases did not say. */
  url?: string;
  /** With what was sent, where the receiver gave one. */
  receipt?: Receipt;
};

/**
 * Keeps the key of a lead that was sent, with its receipt; forgets those of leads whose term is over. Where
 * the database is denied nothing is kept.
 */
export function keepKey(sent: SentLead): Promise<unknown> {
  return inTime(
    askDatabase(
      'readwrite',
      (keys) => {
        // They stand in the order in which their terms end.
        keys.delete(IDBKeyRange.upperBound([sent.atMs]));
        // A lead of an earlier release has neither key nor term: the database does not take it.
        return keys.put(sent);
      },
      KEYS,
    ),
  );
}
