import type { Kysely } from 'kysely';
import { WORK_STATES, type WorkState } from '../../../core/workStates';
import type { Tables } from '../tables';
import type { WorkTable } from './inboxRows';

/** What is kept of how far these leads came, the latest first: of two edits that each had a state before they were known as one's, it counts. */
export async function stateRows(
  db: Kysely<Tables>,
  leads: readonly string[],
): Promise<WorkTable[]> {
  if (leads.length === 0) return [];
  return db
    .selectFrom('work')
    .selectAll()
    .where('lead', 'in', [...leads])
    .orderBy('at', 'desc')
    .execute();
}

/** What a row says. */
export function toState(row: WorkTable | undefined): WorkState {
  return WORK_STATES.find((state) => state === row?.state) ?? 'new';
}
