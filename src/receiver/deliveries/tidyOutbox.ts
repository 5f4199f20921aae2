import { isoTime } from '../../core/isoTime';
import { DAY_MS } from '../../core/settings';
import type { Store } from '../store/store';
import { bySlices } from './bySlices';

/** Alarms, and that a lead was erased once that arrived, are kept for so many days. */
const SETTLED_DAYS = 30;

/** That a lead was erased is kept for so many days where nobody could be told: it may be tried again. */
const UNTOLD_DAYS = 365;

/** Rows that are looked at together. */
const SLICE = 2000;

/**
 * Takes away what the outbox keeps of what is over: alarms, and erasures that were told. What concerns a
 * lead that is kept stays as long as it: who has it, and what comes next. `pause` is waited for between slices.
 */
export async function tidyOutbox(
  { store, clock }: { store: Pick<Store, 'deliveries' | 'write'>; clock: () => number },
  pause: () => Promise<unknown> = async () => {},
): Promise<void> {
  const daysAgo = (days: number) => isoTime(clock() - days * DAY_MS);
  const terms = { settledBefore: daysAgo(SETTLED_DAYS), untoldBefore: daysAgo(UNTOLD_DAYS) };
  await bySlices(async (after) => {
    const { ids, last } = await store.deliveries.passing(after, SLICE, terms);
    if (ids.length > 0) await store.write(({ deliveries }) => deliveries.remove(ids));
    await pause();
    return last;
  });
}
