import { canonicalText } from '../../core/canonical';
import { isoTime } from '../../core/isoTime';
import { forgetHeld } from '../intake/forgetBrowser';
import { createNotary } from '../ledger/notary';
import type { Hold } from '../store/holds';
import type { RightsParts } from './rightsParts';

/** The holds on any of these leads that hold nothing any more and are not done with. */
export async function holdsOver(
  { holds }: Pick<RightsParts['store'], 'holds'>,
  leads: readonly { id: string }[],
  at: string,
): Promise<Hold[]> {
  const all = await holds.of(leads.map(({ id }) => id));
  return all.filter(({ until, releasedAt }) => releasedAt !== undefined || until <= at);
}

/** Writes down that a hold has ended, once, and takes away what its leads were to tell only as long as it stood. */
export async function noteEnd(
  { config, store, clock }: Pick<RightsParts, 'config' | 'store' | 'clock'>,
  { id, lead }: Hold,
): Promise<void> {
  const at = isoTime(clock());
  const notary = createNotary({ config });
  const isStripped = await store.write(async (tx) => {
    const over = await tx.holds.release(id, at);
    if (!over) return false;
    tx.ledger.note({ at, event: 'released', subject: lead, body: canonicalText({ v: 1, id }) });
    await forgetHeld(tx, notary, over.forgets, at);
    return over.forgets.length > 0;
  });
  if (isStripped) await store.scrub();
}
