import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

/** Columns that hold what people sent, and what commitments to it begin with. */
const PERSONAL = {
  leads: [
    ...['fields', 'typed', 'doubts', 'extra', 'page', 'stamp', 'browser', 'address', 'raw'],
    'phone_digits',
  ],
  consents: ['stamp', 'browser', 'address', 'raw'],
  proofs: ['salt', 'jws'],
  holds: ['basis', 'salt'],
  requests: ['contact', 'note', 'answer', 'salt'],
};

/**
 * PostgreSQL plans its queries by samples of values, which it keeps in a table of its own, where nothing of
 * ours reaches them: of such columns it keeps none. Setting the type that a column has drops what was kept.
 */
export const unsampled: Migration = {
  async up(db: Kysely<unknown>) {
    if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return;
    for (const [table, columns] of Object.entries(PERSONAL)) {
      const changes = columns.flatMap((column) => [
        sql`alter column ${sql.ref(column)} type text collate "C"`,
        sql`alter column ${sql.ref(column)} set statistics 0`,
      ]);
      await sql`alter table ${sql.table(table)} ${sql.join(changes)}`.execute(db);
    }
  },
};
