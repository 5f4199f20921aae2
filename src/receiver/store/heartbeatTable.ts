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
