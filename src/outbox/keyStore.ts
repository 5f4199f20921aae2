import type { LeadEntry } from '../core/outboxEntry';
import type { Receipt } from '../wire/receipt';
import { askDatabase, inTime, KEYS } from './database';

/**
 * Keeps the key of a lead that was sent, and its receipt where the receiver gave one, which holds what was
 * sent; forgets those of leads whose term is over. Where the database is denied nothing is kept.
 */
export function keepKey(
  sent: Omit<LeadEntry, 'request'> & { receipt?: Receipt },
): Promise<unknown> {
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
