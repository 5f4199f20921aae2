import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

/** Where names of people who work here stand. */
const NAMES = [
  ['access', 'name'],
  ['access', 'name_key'],
  ['requests', 'answered_by'],
] as const;

/** Owners and managers with what tells their tokens, and who is signed in: hashes alone. Who answered a request is kept with it. */
export const accessTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('access')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('name_key', 'text', (column) => column.notNull().unique())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('token_hash', 'text', (column) => column.notNull().unique())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addColumn('used_on', 'text')
      .execute();
    await db.schema
      .createTable('sessions')
      .addColumn('cookie_hash', 'text', (column) => column.primaryKey().notNull())
      .addColumn('access', 'text')
      .addColumn('seal', 'text')
      .addColumn('ends_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('sessions_access').on('sessions').column('access').execute();
    await db.schema.alterTable('requests').addColumn('answered_by', 'text').execute();
    if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
    // Names of people: PostgreSQL keeps no samples of them.
    for (const [table, column] of NAMES) {
      await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set statistics 0`.execute(
        db,
      );
    }
  },
};

/** Owners and managers; `name_key` is the name as it is told from others, `used_on` a day in UTC. */
export type AccessTable = {
  id: string;
  name: string;
  name_key: string;
  role: string;
  token_hash: string;
  made_at: string;
  used_on: string | null;
};

/** Who is signed in; `access` is `null` for who came with the token of the environment, and `seal` for all others. */
export type SessionsTable = {
  cookie_hash: string;
  access: string | null;
  seal: string | null;
  ends_at: string;
};
