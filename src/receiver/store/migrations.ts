import {
  type CreateTableBuilder,
  type Kysely,
  type Migration,
  type MigrationProvider,
  PostgresAdapter,
  sql,
} from 'kysely';
import { accessTables } from './accessTables';
import { deliveriesSettled, deliveryTables } from './deliveryTables';
import { heartbeatTable } from './heartbeatTable';
import { inboxTables } from './inbox/inboxTables';
import { ledgerTables } from './ledgerTables';
import { madeByTables } from './madeByTables';
import { pageFiguresTable } from './pageFigures';
import { receiptsInRows } from './receiptsInRows';
import { rightsTables } from './rightsTables';
import { sharingTables } from './sharingTables';
import type { Tables } from './tables';
import { unsampled } from './unsampled';

type Columns = (table: CreateTableBuilder<string, string>) => CreateTableBuilder<string, string>;

const messageColumns: Columns = (table) =>
  table
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('stamp', 'text', (column) => column.notNull())
    .addColumn('browser', 'text')
    .addColumn('address', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('raw', 'text');

const first: Migration = {
  async up(db: Kysely<unknown>) {
    await messageColumns(db.schema.createTable('leads'))
      .addColumn('form', 'text')
      .addColumn('fields', 'text', (column) => column.notNull())
      .addColumn('typed', 'text', (column) => column.notNull())
      .addColumn('doubts', 'text', (column) => column.notNull())
      .addColumn('extra', 'text', (column) => column.notNull())
      .addColumn('page', 'text')
      .addColumn('phone_checked', 'text')
      .addColumn('key_hash', 'text')
      .addColumn('replaces', 'text')
      .execute();
    await db.schema
      .createIndex('leads_newest')
      .on('leads')
      .columns(['received_at', 'id'])
      .execute();
    await messageColumns(db.schema.createTable('consents')).execute();
    await db.schema
      .createTable('texts')
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('published_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('texts_key', ['sha256', 'role', 'id', 'locale'])
      .execute();
  },
};

/** Leads that stand in for others are found by what they replace, and told apart by when they were sent. */
const replacements: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('leads').addColumn('sent_at', 'text').execute();
    await db.schema.createIndex('leads_replaces').on('leads').column('replaces').execute();
  },
};

/**
 * Lists are read by keys, and how long they are is kept as a figure. Here both are only given their
 * place: `fillFigures` fills them, since they follow from what the other tables hold.
 */
const figures: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('leads')
      .addColumn('list', 'text', (column) => column.notNull().defaultTo('stored'))
      .execute();
    await db.schema.dropIndex('leads_newest').execute();
    const newest = ['received_at', 'id'];
    await db.schema
      .createIndex('leads_list')
      .on('leads')
      .columns(['list', ...newest])
      .execute();
    await db.schema
      .createIndex('leads_form_list')
      .on('leads')
      .columns(['form', 'list', ...newest])
      .execute();
    await db.schema.createIndex('consents_newest').on('consents').columns(newest).execute();
    await db.schema
      .createTable('figures')
      .addColumn('topic', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('figures_key', ['topic', 'subject', 'state'])
      .execute();
  },
};

/** What Global Privacy Control keeps off is counted apart from what a person refused: all is counted anew. */
const signalApart: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`delete from figures where topic = 'filled'`.execute(db);
  },
};

/** Choices are found by the one that they follow: what comes late must not tell of a browser that was forgotten. */
const choicesFollowed: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('consents').addColumn('previous', 'text').execute();
    const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
    const previous = isPostgres ? `stamp::json->>'previous'` : `json_extract(stamp, '$.previous')`;
    await sql`update consents set previous = ${sql.raw(previous)}`.execute(db);
    // First choices follow none: they cost this index nothing.
    await sql`create index consents_previous on consents (previous) where previous is not null`.execute(
      db,
    );
  },
};

/** What was withdrawn of a browser while a law held its leads goes at the end of that. */
const holdsForget: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('holds').addColumn('forgets', 'text').execute();
  },
};

/** What is set aside is counted and listed by its reason; leads that are not set aside cost this index nothing. */
const asideReasons: Migration = {
  async up(db: Kysely<Tables>) {
    await db.schema
      .createIndex('leads_aside')
      .on('leads')
      .columns(['list', 'reason', 'received_at', 'id'])
      .where('reason', 'is not', null)
      .execute();
  },
};

/** Steps of the schema by name, in order. A step that was released is never changed, only followed. */
export const migrations: MigrationProvider = {
  getMigrations: async () => ({
    '001_leads_consents_texts': first,
    '002_replacements': replacements,
    '003_figures': figures,
    '004_signal_apart': signalApart,
    '005_ledger': ledgerTables,
    '006_rights': rightsTables,
    '007_choices_followed': choicesFollowed,
    '008_holds_forget': holdsForget,
    '009_unsampled': unsampled,
    '010_deliveries': deliveryTables,
    '011_deliveries_settled': deliveriesSettled,
    '012_inbox': inboxTables,
    '013_access': accessTables,
    '013_aside_reasons': asideReasons,
    '014_page_figures': pageFiguresTable,
    '015_heartbeats': heartbeatTable,
    '016_made_by': madeByTables,
    '016_sharing': sharingTables,
    '017_receipts_in_rows': receiptsInRows,
  }),
};
