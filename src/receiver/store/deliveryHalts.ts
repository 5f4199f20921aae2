import type { ExpressionBuilder, Kysely } from 'kysely';
import { isoTime } from '../../core/isoTime';
import type { Tables } from './tables';

/** How far clocks of processes may differ, in milliseconds: what was said later than that was said before a clock was set back. */
const CLOCKS_APART_MS = 60_000;

/** How long the other side asked to be left alone: said `at`, by an answer in a short word. Times are ISO 8601 in UTC. */
export type Rest = { at: string; until: string; last: string };

/** What can be asked of deliveries that take nothing just now. */
export type DeliveryHaltReads = {
  /** Those that are left alone at a moment, ISO 8601 in UTC. */
  resting(now: string): Promise<ReadonlyMap<string, Rest>>;
  /** Those that the other side has closed, with when. */
  closed(): Promise<ReadonlyMap<string, string>>;
};

/** What can be done to them. */
export type DeliveryHaltWrites = {
  /** Leaves a delivery alone, all of its events; a longer rest that was asked for before goes on. */
  rest(delivery: string, rest: Rest): Promise<void>;
  close(delivery: string, at: string): Promise<void>;
  /** Lets what waits be tried again for its whole time, and now; false where it was neither closed nor left alone. */
  open(delivery: string, now: string): Promise<boolean>;
};

/** Reads which deliveries take nothing, through a connection or within a transaction. */
export function deliveryHaltReads(db: Kysely<Tables>): DeliveryHaltReads {
  return {
    async resting(now) {
      const rows = await db
        .selectFrom('resting_deliveries')
        .selectAll()
        .where('until', '>', now)
        .where('at', '<=', lastSaid(now))
        .execute();
      return new Map(rows.map(({ delivery, ...rest }) => [delivery, rest]));
    },
    async closed() {
      const rows = await db.selectFrom('closed_deliveries').selectAll().execute();
      return new Map(rows.map(({ delivery, at }) => [delivery, at]));
    },
  };
}

/** Changes that, within a transaction. */
export function deliveryHaltWrites(db: Kysely<Tables>): DeliveryHaltWrites {
  return {
    async rest(delivery, rest) {
      await db
        .insertInto('resting_deliveries')
        .values({ delivery, ...rest })
        .onConflict((conflict) =>
          conflict
            .column('delivery')
            .doUpdateSet(rest)
            .where(({ or, eb }) =>
              or([
                eb('resting_deliveries.until', '<', rest.until),
                eb('resting_deliveries.at', '>', lastSaid(rest.at)),
              ]),
            ),
        )
        .execute();
    },
    async close(delivery, at) {
      const closing = db.insertInto('closed_deliveries').values({ delivery, at });
      await closing.onConflict((conflict) => conflict.doNothing()).execute();
    },
    async open(delivery, now) {
      const halts = ['closed_deliveries', 'resting_deliveries'] as const;
      let ended = 0n;
      for (const halt of halts) {
        const ending = db.deleteFrom(halt).where('delivery', '=', delivery);
        ended += (await ending.executeTakeFirst()).numDeletedRows;
      }
      if (ended === 0n) return false;
      const waiting = db
        .updateTable('deliveries')
        .where('delivery', '=', delivery)
        .where('due_at', 'is not', null);
      // The time for which it took nothing is none in which it was tried.
      await waiting.set({ first_at: null }).execute();
      await waiting
        .set({ due_at: now })
        .where('due_at', '>', now)
        .where('taken_at', 'is', null)
        .execute();
      return true;
    },
  };
}

/** The rest that keeps an event's delivery alone at a moment, if any. */
export function restOn({ selectFrom }: ExpressionBuilder<Tables, 'deliveries'>, now: string) {
  return selectFrom('resting_deliveries')
    .select('resting_deliveries.at')
    .whereRef('resting_deliveries.delivery', '=', 'deliveries.delivery')
    .where('resting_deliveries.until', '>', now)
    .where('resting_deliveries.at', '<=', lastSaid(now));
}

function lastSaid(now: string): string {
  return isoTime(Date.parse(now) + CLOCKS_APART_MS);
}
