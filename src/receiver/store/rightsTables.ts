import { type Kysely, type Migration, PostgresAdapter, sql } from 'kysely';

/** Terms of leads, legal holds, further keys of visitors, and what was erased. */
export const rightsTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('leads').addColumn('terms', 'text').execute();
    await db.schema.alterTable('leads').addColumn('due_at', 'text').execute();
    await db.schema.createIndex('leads_due').on('leads').column('due_at').execute();
    await db.schema.alterTable('leads').addColumn('browser_choice', 'text').execute();
    await db.schema.alterTable('leads').addColumn('phone_digits', 'text').execute();
    await db.schema.alterTable('consents').addColumn('stamp_id', 'text').execute();
    const { adapter } = db.getExecutor();
    const isPostgres = adapter instanceof PostgresAdapter;
    // The probe's stamp, and one of a version not known, is `null`.
    const member = (name: string) =>
      sql.raw(isPostgres ? `stamp::json->>'${name}'` : `json_extract(stamp, '$.${name}')`);
    await sql`update leads set browser_choice = ${member('previous')} where browser is not null`.execute(
      db,
    );
    const phone = sql.raw(
      isPostgres ? `fields::json->>'phone'` : `json_extract(fields, '$.phone')`,
    );
    const digits = ['+', ' ', '(', ')', '-', '.'].reduce(
      (text, letter) => sql`replace(${text}, ${sql.lit(letter)}, '')`,
      phone,
    );
    await sql`update leads set phone_digits = nullif(${digits}, '')`.execute(db);
    await db.schema.createIndex('leads_phone').on('leads').column('phone_digits').execute();
    await sql`update consents set stamp_id = ${member('id')}`.execute(db);
    // Few leads tell of a browser: the others cost this index nothing.
    await sql`create index leads_browser_choice on leads (browser_choice) where browser_choice is not null`.execute(
      db,
    );
    await db.schema.createIndex('consents_stamp').on('consents').column('stamp_id').execute();
    await db.schema.createIndex('leads_key').on('leads').column('key_hash').execute();
    await db.schema
      .createTable('holds')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('lead', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('basis', 'text', (column) => column.notNull())
      .addColumn('until', 'text', (column) => column.notNull())
      .addColumn('salt', 'text', (column) => column.notNull())
      .addColumn('released_at', 'text')
      .addColumn('wish', 'text')
      .execute();
    await db.schema.createIndex('holds_lead').on('holds').column('lead').execute();
    await db.schema
      .createTable('mine_keys')
      .addColumn('key_hash', 'text', (column) => column.primaryKey().notNull())
      .addColumn('lead', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('mine_keys_lead').on('mine_keys').column('lead').execute();
    await db.schema
      .createTable('tombstones')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('line', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('requests')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('via', 'text', (column) => column.notNull())
      .addColumn('contact', 'text', (column) => column.notNull())
      .addColumn('note', 'text', (column) => column.notNull())
      .addColumn('lead', 'text')
      .addColumn('salt', 'text', (column) => column.notNull())
      .addColumn('answered_at', 'text')
      .addColumn('answer', 'text')
      .execute();
    await db.schema
      .createIndex('requests_open')
      .on('requests')
      .columns(['answered_at', 'due_at'])
      .execute();
    await db.schema.createIndex('requests_lead').on('requests').column('lead').execute();
    for (const rule of isPostgres ? POSTGRES_RULES : SQLITE_RULES) {
      await sql.raw(rule).execute(db);
    }
  },
};

/** An outbox that woke late brings nothing back, nor does an edit of what was erased: such a row is left out, and nothing else fails. */
const SQLITE_RULES = [
  `create trigger leads_not_erased before insert on leads
     when exists (select 1 from tombstones where id in (new.id, new.replaces))
     begin select raise(ignore); end`,
];

const POSTGRES_RULES = [
  `create function assent_leads_not_erased() returns trigger language plpgsql as
     $$ begin
       if exists (select 1 from tombstones where id in (new.id, new.replaces)) then
         return null;
       end if;
       return new;
     end $$`,
  `create trigger leads_not_erased before insert on leads
     for each row execute function assent_leads_not_erased()`,
];

/** What keeps away leads that were erased, as SQL by database. */
export const RIGHTS_RULES = { sqlite: SQLITE_RULES, postgres: POSTGRES_RULES };
