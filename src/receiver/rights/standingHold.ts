import { canonicalText } from '../../core/canonical';
import { isoTime } from '../../core/isoTime';
import type { Hold } from '../store/holds';
import type { RightsParts } from './rightsParts';

/** Whether a hold keeps its lead at a moment, ISO 8601 in UTC: from its day on it does not, whoever has seen to that yet. */
export function isStanding({ until, releasedAt }: Hold, at: string): boolean {
  return releasedAt === undefined && until > at;
}

/** The hold that keeps any of these leads now; `undefined` where none does. */
export async function standingHold(
  { store, clock }: Pick<RightsParts, 'store' | 'clock'>,
  leads: readonly { id: string }[],
): Promise<Hold | undefined> {
  const at = isoTime(clock());
  const holds = await store.holds.of(leads.map(({ id }) => id));
  return holds.find((hold) => isStanding(hold, at));
}

/** Writes down that a hold has ended, once. */
export function noteEnd(
  { store, clock }: Pick<RightsParts, 'store' | 'clock'>,
  { id, lead }: Hold,
): Promise<void> {
  const at = isoTime(clock());
  return store.write(async ({ holds, ledger }) => {
    if (!(await holds.release(id, at))) return;
    ledger.note({ at, event: 'released', subject: lead, body: canonicalText({ v: 1, id }) });
  });
}
