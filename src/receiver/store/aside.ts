import type { Kysely } from 'kysely';
import type { FoundLead } from './lead';
import type { AsideReason, Slice } from './message';
import { rowToFound } from './rows';
import { beyond, directionOf, newestFirst } from './slices';
import type { Tables } from './tables';

/** What can be asked of the leads that are set aside. */
export type AsideReads = {
  /** How many there are for each reason; none of a reason for which there is none. */
  counts(): Promise<ReadonlyMap<AsideReason, number>>;
  /** A part of those of one reason, newest first. */
  list(reason: AsideReason, slice: Slice): Promise<FoundLead[]>;
  /** Ids of those of one reason, `limit` of them after one of them; the first ones where none is named. */
  ids(reason: AsideReason, after: string, limit: number): Promise<string[]>;
};

/** Reads what is set aside. */
export function asideReads(db: Kysely<Tables>): AsideReads {
  const aside = () =>
    db.selectFrom('leads').where('list', '=', 'aside').where('reason', 'is not', null);
  return {
    async counts() {
      const rows = await aside()
        .select(['reason', ({ fn }) => fn.countAll<string | number>().as('count')])
        .groupBy('reason')
        .execute();
      // The intake alone writes reasons.
      return new Map(rows.map(({ reason, count }) => [reason as AsideReason, Number(count)]));
    },
    async list(reason, slice) {
      const direction = directionOf(slice);
      const rows = await aside()
        .selectAll()
        .where('reason', '=', reason)
        .where(beyond(slice))
        .orderBy('received_at', direction)
        .orderBy('id', direction)
        .limit(slice.limit)
        .execute();
      return newestFirst(rows, slice).map(rowToFound);
    },
    async ids(reason, after, limit) {
      const rows = await aside()
        .select('id')
        .where('reason', '=', reason)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}
