import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

/**
 * What became of leads at the owner's desk, and what they are looked for by. `inbox` and `inbox_words`
 * follow from the other tables: they are filled beside, and made anew where they are empty.
 */
export const inboxTables: Migration = {
  async up(db: Kysely<unknown>) {
    const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
    // Kept once, in the order that they are read in.
    const inOneTree = sql.raw(isPostgres ? '' : ' without rowid');
    // In the order of code points, as everywhere.
    const text = sql.raw(isPostgres ? 'text collate "C"' : 'text');
    await sql`create table work (lead ${text} primary key not null, state ${text} not null,
      at ${text} not null, by_name ${text})`.execute(db);
    await sql`create table work_notes (id ${text} primary key not null, lead ${text} not null,
      at ${text} not null, by_name ${text}, body ${text} not null)`.execute(db);
    await sql`create index work_notes_lead on work_notes (lead)`.execute(db);
    await sql`create table inbox (lead ${text} primary key not null, received_at ${text} not null,
      form ${text} not null, tab ${text} not null, words ${text} not null)${inOneTree}`.execute(db);
    await sql`create table inbox_words (word ${text} not null, received_at ${text} not null,
      lead ${text} not null, primary key (word, received_at, lead))${inOneTree}`.execute(db);
    for (const [name, ...columns] of INDEXES) {
      await db.schema
        .createIndex(`inbox_${name}`)
        .on('inbox')
        .columns([...columns, 'received_at', 'lead'])
        .execute();
    }
    if (!isPostgres) return;
    // What people wrote is not kept among the values by which PostgreSQL plans its queries.
    for (const [table, column] of UNSAMPLED) {
      await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set statistics 0`.execute(
        db,
      );
    }
  },
};

const INDEXES = [
  ['newest'],
  ['tab', 'tab'],
  ['form', 'form'],
  ['form_tab', 'form', 'tab'],
] as const;

const UNSAMPLED = [
  ['work_notes', 'body'],
  ['inbox', 'words'],
  ['inbox_words', 'word'],
] as const;
