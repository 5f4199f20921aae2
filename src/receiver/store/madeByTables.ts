import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

/** What an owner does by law is kept with the name of who did it, as acts are. */
export const madeByTables: Migration = {
  async up(db: Kysely<unknown>) {
    for (const table of ['holds', 'disclosures']) {
      await db.schema.alterTable(table).addColumn('person', 'text').execute();
      if (!(db.getExecutor().adapter instanceof PostgresAdapter)) continue;
      // Names of people: PostgreSQL keeps no samples of them.
      await sql`alter table ${sql.table(table)} alter column person set statistics 0`.execute(db);
    }
  },
};
