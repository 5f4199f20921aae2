import { LEADS_KEY } from '../effects/unsent';
import { DATABASE, LEADS_VERSION } from './database';

/** What the keys of all that stands in `localStorage` of leads begin with. */
const LEAD_KEYS = LEADS_KEY.slice(0, -1);

/** Notes for pages without a form, which do not look into the database, whether it holds anything to be done. */
export function markLeads(isWaiting: boolean): void {
  try {
    if (isWaiting) localStorage[LEADS_KEY] = 1;
    else localStorage.removeItem(LEADS_KEY);
  } catch {
    // Denied: pages with a form find it all the same.
  }
}

/** Whether it is noted, or plain to see, that leads wait. */
export function areLeadsMarked(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(LEAD_KEYS));
  } catch {
    return false;
  }
}

/** Whether any lead was ever kept here, without making a database to find out; receipts of consents alone are none. */
export async function hasLeads(): Promise<boolean> {
  if (areLeadsMarked()) return true;
  try {
    // Firefox has it since 126; before, the marker alone tells.
    return (await indexedDB.databases()).some(
      ({ name, version = 0 }) => name === DATABASE && version >= LEADS_VERSION,
    );
  } catch {
    return false;
  }
}
