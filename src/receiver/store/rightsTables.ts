import type { Kysely, Migration } from 'kysely';

/** Terms of leads, legal holds, further keys of visitors, and what was erased. */
export const rightsTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('leads').addColumn('terms', 'text').execute();
    await db.schema.alterTable('leads').addColumn('due_at', 'text').execute();
    await db.schema.createIndex('leads_due').on('leads').column('due_at').execute();
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
  },
};
