import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

/**
 * What processes that deliver to one other side share: when its next request may be made, and until when it
 * asked to be left alone. Which events are in somebody's hands is told from which wait for another try.
 */
export const sharingTables: Migration = {
  async up(db: Kysely<unknown>) {
    const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
    const text = sql.raw(isPostgres ? 'text collate "C"' : 'text');
    // A turn waits for no disk and no standby, and none is missed after a crash.
    await sql`create ${sql.raw(isPostgres ? 'unlogged' : '')} table delivery_turns (
      key ${text} primary key not null, free_at bigint not null)`.execute(db);
    await db.schema
      .createTable('resting_deliveries')
      .addColumn('delivery', 'text', (column) => column.primaryKey().notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('until', 'text', (column) => column.notNull())
      .addColumn('last', 'text', (column) => column.notNull())
      .execute();
    await db.schema.alterTable('deliveries').addColumn('taken_at', 'text').execute();
  },
};

/** When the next request of a key may be made, in milliseconds since 1970-01-01 UTC by the database's clock. */
export type TurnsTable = { key: string; free_at: number };

/** Deliveries whose other side asked at a time, by an answer in a short word, to be left alone until another. */
export type RestingDeliveriesTable = { delivery: string; at: string; until: string; last: string };
