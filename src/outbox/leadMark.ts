import { LEADS_KEY } from '../effects/unsent';
import { DATABASE } from './database';
import { allSpares } from './spares';

/** Notes for pages without a form, which do not look into the database, whether it holds anything to be done. */
export function markLeads(isWaiting: boolean): void {
  try {
    if (isWaiting) localStorage[LEADS_KEY] = 1;
    else localStorage.removeItem(LEADS_KEY);
  } catch {
    // Denied: pages with a form find it all the same.
  }
}

/** Whether it is noted, or plain to see, that leads wait. Throws where storage is denied. */
export function areLeadsMarked(): boolean {
  return LEADS_KEY in localStorage || allSpares().length > 0;
}

/** Whether any lead was ever kept here, without making a database to find out. */
export async function hasLeads(): Promise<boolean> {
  try {
    if (areLeadsMarked()) return true;
    // Firefox has it since 126; before, the marker alone tells.
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}
