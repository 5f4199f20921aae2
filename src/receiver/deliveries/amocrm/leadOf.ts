import { newestLead } from './newestLead';
import { type Row, rowIn, rowsIn } from './row';
import type { Work } from './work';

/** Leads that are looked at of what the search gives; one holds the id, if any. */
const LOOK = '50';

/** The card of a lead: there, gone since by whoever works with the account, or never made. */
export type FoundLead = { kind: 'found'; lead: Row } | { kind: 'gone' } | { kind: 'none' };

/**
 * The card of a lead: by its number where that was written down, else, also where it was merged into another
 * one since, by the id in its name. The account keeps no id of ours that could be asked for, and `request_id`
 * only comes back with its own answer. Where an earlier try may have added it the newest leads are looked
 * through, too, as the search may be late. What remains: an unclear answer, and then a thousand other leads
 * before the search knows of it, or a card that was renamed before it was found once, make a second card.
 */
export async function leadOf({ account, card, made, sinceMs }: Work): Promise<FoundLead> {
  const asked = { with: 'contacts' };
  if (made.lead !== undefined) {
    const lead = rowIn(await account.read(`leads/${made.lead}`, asked));
    if (lead) return { kind: 'found', lead };
  }
  const isIt = ({ name }: Row) => name?.includes(card.id) ?? false;
  const alike = await account.read('leads', { ...asked, limit: LOOK, query: card.id });
  const lead =
    rowsIn(alike, 'leads').find(isIt) ??
    (sinceMs === undefined ? undefined : await newestLead(account, sinceMs, isIt));
  if (lead) return { kind: 'found', lead };
  return { kind: made.lead === undefined ? 'none' : 'gone' };
}
