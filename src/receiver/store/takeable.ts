import { type Kysely, sql } from 'kysely';
import { restOn } from './deliveryHalts';
import type { Tables } from './tables';

/** What is due for a delivery, save what is named in `except`, that is neither closed nor left alone, and stands behind no earlier event of the same lead. */
export function takeable(
  db: Kysely<Tables>,
  delivery: string,
  now: string,
  { limit, except }: { limit: number; except: readonly string[] },
) {
  const due = db
    .selectFrom('deliveries')
    .where('deliveries.delivery', '=', delivery)
    .where('deliveries.due_at', '<=', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('closed_deliveries')
            .select('closed_deliveries.at')
            .whereRef('closed_deliveries.delivery', '=', 'deliveries.delivery'),
        ),
      ),
    )
    .where((eb) => eb.not(eb.exists(restOn(eb, now))))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as earlier')
            .select('earlier.id')
            .whereRef('earlier.lead', '=', 'deliveries.lead')
            // Not as it stands: a planner that knows no figures yet would look through all that waits for it.
            .whereRef(sql`earlier.delivery || ''`, '=', 'deliveries.delivery')
            .whereRef('earlier.n', '<', 'deliveries.n')
            .where('earlier.due_at', 'is not', null),
        ),
      ),
    )
    .orderBy('deliveries.due_at')
    .orderBy('deliveries.n')
    .limit(limit);
  return except.length === 0 ? due : due.where('deliveries.id', 'not in', except);
}
