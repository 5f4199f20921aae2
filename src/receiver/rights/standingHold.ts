import { canonicalText } from '../../core/canonical';
import { isoTime } from '../../core/isoTime';
import { forgetHeld } from '../intake/forgetBrowser';
import { createNotary } from '../ledger/notary';
import type { Hold, HoldReads } from '../store/holds';
import type { RightsParts } from './rightsParts';

/** Whether a hold keeps its lead at a moment, ISO 8601 in UTC: from its day on it does not, whoever has seen to that yet. */
export function isStanding({ until, releasedAt }: Hold, at: string): boolean {
  return releasedAt === undefined && until > at;
}

/** The hold that keeps any of these leads at a moment, ISO 8601 in UTC; `undefined` where none does. */
export async function standingHold(
  holds: HoldReads,
  leads: readonly { id: string }[],
  at: string,
): Promise<Hold | undefined> {
  const all = await holds.of(leads.map(({ id }) => id));
  return all.find((hold) => isStanding(hold, at));
}

/** Writes down that a hold has ended, once, and takes away what its leads were to tell only as long as it stood. */
export function noteEnd(
  { config, store, clock }: Pick<RightsParts, 'config' | 'store' | 'clock'>,
  { id, lead }: Hold,
): Promise<void> {
  const at = isoTime(clock());
  const notary = createNotary({ config });
  return store.write(async (tx) => {
    const over = await tx.holds.release(id, at);
    if (!over) return;
    tx.ledger.note({ at, event: 'released', subject: lead, body: canonicalText({ v: 1, id }) });
    if (over.forgets.length > 0) await forgetHeld(tx, notary, over.forgets, at);
  });
}
