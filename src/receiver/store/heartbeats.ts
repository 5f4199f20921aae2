import type { Kysely } from 'kysely';
import type { Heartbeat } from '../../core/heartbeat';
import type { Unit } from './database';
import type { Tables } from './tables';

/** What can be asked of synthetic visits. */
export type HeartbeatReads = {
  /** Whether one was made for a day, or was begun for it at `since` or later. */
  isTaken(day: string, since: string): Promise<boolean>;
  /** What came of the last one; `undefined` before the first. */
  last(): Promise<Heartbeat | undefined>;
};

/** What can be done to them. */
export type HeartbeatWrites = {
  /**
   * Takes a day's visit for this process; false where another has it. One that was begun before `stale` and
   * came to nothing is taken again. Days before `oldest` are forgotten.
   */
  begin(visit: { day: string; at: string; stale: string; oldest: string }): Promise<boolean>;
  /** Keeps what came of a day's visit. */
  end(day: string, report: Heartbeat): Promise<void>;
};

/** Reads synthetic visits, through a connection or within a transaction. */
export function heartbeatReads(db: Kysely<Tables>): HeartbeatReads {
  return {
    async isTaken(day, since) {
      const row = await db
        .selectFrom('heartbeats')
        .select(['begun_at', 'report'])
        .where('day', '=', day)
        .executeTakeFirst();
      return row !== undefined && (row.report !== null || row.begun_at >= since);
    },
    async last() {
      const row = await db
        .selectFrom('heartbeats')
        .select('report')
        .where('report', 'is not', null)
        .orderBy('day', 'desc')
        .executeTakeFirst();
      // Written by `end` below.
      return row?.report ? (JSON.parse(row.report) as Heartbeat) : undefined;
    },
  };
}

/** Changes synthetic visits within a transaction. */
export function heartbeatWrites({ db }: Unit): HeartbeatWrites {
  return {
    async begin({ day, at, stale, oldest }) {
      await db.deleteFrom('heartbeats').where('day', '<', oldest).execute();
      await db
        .deleteFrom('heartbeats')
        .where('day', '=', day)
        .where('report', 'is', null)
        .where('begun_at', '<', stale)
        .execute();
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('heartbeats')
        .values({ day, begun_at: at, report: null })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return Number(numInsertedOrUpdatedRows ?? 0) > 0;
    },
    async end(day, report) {
      await db
        .updateTable('heartbeats')
        .set({ report: JSON.stringify(report) })
        .where('day', '=', day)
        .execute();
    },
  };
}
