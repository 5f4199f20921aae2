import type { Parts } from '../parts';
import type { AsideReason } from '../store/message';
import { acceptLead } from './acceptLead';

/** Leads that one press takes in at most: whoever pressed waits for them. */
const MAX_AT_ONCE = 200;

/** Ids looked at in one go. */
const SLICE = 50;

/** How many were taken in, how many of those looked at cannot be, and whether there are more to look at. */
export type AcceptedAside = { taken: number; left: number; hasMore: boolean };

/** Takes in leads that were set aside for one reason, as far as they can be; 200 at most. */
export async function acceptAside(
  parts: Pick<Parts, 'config' | 'store' | 'clock'>,
  reason: AsideReason,
): Promise<AcceptedAside> {
  const came = { taken: 0, left: 0 };
  for (let after = ''; ; ) {
    const ids = await parts.store.aside.ids(reason, after, SLICE);
    for (const id of ids) {
      if (came.taken === MAX_AT_ONCE) return { ...came, hasMore: true };
      came[(await acceptLead(parts, id)) === 'accepted' ? 'taken' : 'left']++;
    }
    const last = ids.at(-1);
    if (last === undefined) return { ...came, hasMore: false };
    after = last;
  }
}
