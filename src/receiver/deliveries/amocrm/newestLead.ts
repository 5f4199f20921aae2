import type { Account } from './account';
import { type Row, rowsIn } from './row';

/** Leads of a page, the most that an account gives, and pages that are looked through: it shuts out who reads on and on. */
const PAGE = 250;
const PAGES = 4;

/** How far its clock and ours may be apart, in milliseconds. */
const APART_MS = 3_600_000;

/** Looks for a lead among those that were added since a time, in milliseconds since 1970-01-01 UTC, the newest first. */
export async function newestLead(
  account: Account,
  sinceMs: number,
  isIt: (lead: Row) => boolean,
): Promise<Row | undefined> {
  const asked = { with: 'contacts', limit: String(PAGE), 'order[created_at]': 'desc' };
  for (let page = 1; page <= PAGES; page++) {
    const rows = rowsIn(await account.read('leads', { ...asked, page: String(page) }), 'leads');
    const found = rows.find(isIt);
    if (found || rows.length < PAGE) return found;
    const { created_at: oldest = 0 } = rows.at(-1) ?? {};
    if (oldest * 1000 < sinceMs - APART_MS) return undefined;
  }
  return undefined;
}
