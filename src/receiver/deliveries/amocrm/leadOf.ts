import { type Row, rowIn, rowsIn } from './row';
import type { Work } from './work';

/** Leads that one look brings, at most; 250 are the most that an account gives. */
const LOOK = '100';

/** The card of a lead: there, gone since by whoever works with the account, or never made. */
export type FoundLead = { kind: 'found'; lead: Row } | { kind: 'gone' } | { kind: 'none' };

/**
 * The card of a lead: by its number where that was written down, else by the id in its name. The account
 * keeps no id of ours that could be asked for, and `request_id` only comes back with its own answer. Where an
 * earlier try may have added it the newest leads are looked through, too, as the search may be late. What
 * remains: an unclear answer, and then a hundred other leads before the search knows of it, or a card that
 * was renamed before it was found once, make a second card.
 */
export async function leadOf({ account, card, made, isRepeated }: Work): Promise<FoundLead> {
  const asked = { with: 'contacts' };
  if (made.lead !== undefined) {
    const lead = rowIn(await account.read(`leads/${made.lead}`, asked));
    return lead ? { kind: 'found', lead } : { kind: 'gone' };
  }
  const list = { ...asked, limit: LOOK };
  const firstOf = (answer: unknown) =>
    rowsIn(answer, 'leads').find(({ name }) => name?.includes(card.id));
  const lead =
    firstOf(await account.read('leads', { ...list, query: card.id })) ??
    (isRepeated
      ? firstOf(await account.read('leads', { ...list, 'order[created_at]': 'desc' }))
      : undefined);
  return lead ? { kind: 'found', lead } : { kind: 'none' };
}
