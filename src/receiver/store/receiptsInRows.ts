import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

/** The longest row that PostgreSQL can be told to leave as it is, in bytes. */
const MAX_ROW_BYTES = 8160;

/**
 * PostgreSQL compresses what makes a row longer than 2 KB and puts it into a table beside. A receipt is
 * longer, and as base64 hardly any shorter for it: that cost the database half as much again as all else
 * about a lead. New ones stand in their rows (https://www.postgresql.org/docs/current/sql-createtable.html,
 * `toast_tuple_target`).
 */
export const receiptsInRows: Migration = {
  async up(db: Kysely<unknown>) {
    if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
    await sql`alter table proofs set (toast_tuple_target = ${sql.lit(MAX_ROW_BYTES)})`.execute(db);
  },
};
