import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

/**
 * The ledger with what proves it, the listed keys, disclosures, and how texts looked and until when. The database itself refuses whatever would
 * change an entry, take it away, put another in its place, or leave a gap.
 */
export const ledgerTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('ledger')
      .addColumn('seq', 'bigint', (column) => column.primaryKey().notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('prev', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('ledger_subject').on('ledger').column('subject').execute();
    // Asked for at each start, and so rare that this index costs other entries nothing.
    await sql
      .raw(`create index ledger_restored on ledger (seq) where event = 'restored'`)
      .execute(db);
    await db.schema
      .createTable('proofs')
      .addColumn('seq', 'bigint', (column) => column.primaryKey().notNull())
      .addColumn('record', 'text', (column) => column.notNull())
      .addColumn('salt', 'text', (column) => column.notNull())
      .addColumn('jws', 'text')
      .execute();
    await db.schema.createIndex('proofs_record').on('proofs').column('record').execute();
    await db.schema
      .createTable('signing_keys')
      .addColumn('kid', 'text', (column) => column.primaryKey().notNull())
      .addColumn('x', 'text', (column) => column.notNull())
      .addColumn('listed_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('disclosures')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('lead', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('recipient', 'text', (column) => column.notNull())
      .addColumn('basis', 'text', (column) => column.notNull())
      .addColumn('salt', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('disclosures_lead').on('disclosures').column('lead').execute();
    await db.schema
      .createTable('looks')
      .addColumn('digest', 'text', (column) => column.primaryKey().notNull())
      .addColumn('look', 'text', (column) => column.notNull())
      .addColumn('texts', 'text', (column) => column.notNull())
      .addColumn('first_at', 'text', (column) => column.notNull())
      .addColumn('last_at', 'text', (column) => column.notNull())
      .execute();
    // When a text was last published; of those from before nobody knows more than when they first were.
    await db.schema.alterTable('texts').addColumn('last_at', 'text').execute();
    const { adapter } = db.getExecutor();
    const rules = adapter instanceof PostgresAdapter ? POSTGRES_RULES : SQLITE_RULES;
    for (const rule of rules) await sql.raw(rule).execute(db);
  },
};

const REFUSAL = 'the ledger is only ever added to';

/** `INSERT OR REPLACE` fires no trigger of the row that goes: so whatever is not the next entry is refused as it comes. */
const SQLITE_RULES = [
  `create trigger ledger_unchanged before update on ledger begin select raise(abort, '${REFUSAL}'); end`,
  `create trigger ledger_kept before delete on ledger begin select raise(abort, '${REFUSAL}'); end`,
  `create trigger ledger_next before insert on ledger
     when new.seq is not (select coalesce(max(seq), 0) + 1 from ledger)
     begin select raise(abort, '${REFUSAL}'); end`,
];

/** A function that changes nothing still sees the rows that its own statement has added. */
const POSTGRES_RULES = [
  `create function assent_ledger_refuse() returns trigger language plpgsql as
     $$ begin raise exception '${REFUSAL}'; end $$`,
  `create trigger ledger_unchanged before update or delete on ledger
     for each row execute function assent_ledger_refuse()`,
  `create trigger ledger_kept before truncate on ledger
     for each statement execute function assent_ledger_refuse()`,
  `create function assent_ledger_next() returns trigger language plpgsql as
     $$ begin
       if new.seq <> (select coalesce(max(seq), 0) + 1 from ledger) then
         raise exception '${REFUSAL}';
       end if;
       return new;
     end $$`,
  `create trigger ledger_next before insert on ledger
     for each row execute function assent_ledger_next()`,
];

/** What guards the ledger, as SQL by database. */
export const LEDGER_RULES = { sqlite: SQLITE_RULES, postgres: POSTGRES_RULES };
