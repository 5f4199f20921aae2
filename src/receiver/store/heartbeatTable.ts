import type { Kysely, Migration } from 'kysely';

/** Synthetic visits by the day they are for, so that of several processes one makes each; what came of one is JSON. */
export const heartbeatTable: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('heartbeats')
      .addColumn('day', 'text', (column) => column.primaryKey().notNull())
      .addColumn('begun_at', 'text', (column) => column.notNull())
      .addColumn('report', 'text')
      .execute();
  },
};

/** Synthetic visits by the day they are for, like `2026-11-28`; `report` is `null` until one has ended. */
export type HeartbeatsTable = { day: string; begun_at: string; report: string | null };
