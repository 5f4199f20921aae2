import type { Kysely, Migration } from 'kysely';
import type { Tables } from './tables';

/** What goes on to others: an event of a lead for one delivery is a row; none holds anything of a person. */
export const deliveryTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('deliveries')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('delivery', 'text', (column) => column.notNull())
      .addColumn('lead', 'text', (column) => column.notNull())
      .addColumn('n', 'bigint', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('note', 'text')
      .addColumn('tries', 'bigint', (column) => column.notNull())
      .addColumn('first_at', 'text')
      .addColumn('due_at', 'text')
      .addColumn('settled_at', 'text')
      .addColumn('outcome', 'text')
      .addColumn('last', 'text')
      .execute();
    await db.schema
      .createIndex('deliveries_due')
      .on('deliveries')
      .columns(['delivery', 'due_at'])
      .execute();
    await db.schema.createIndex('deliveries_lead').on('deliveries').column('lead').execute();
    await db.schema
      .createTable('closed_deliveries')
      .addColumn('delivery', 'text', (column) => column.primaryKey().notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
  },
};

/** How deliveries fare is asked each minute: what was settled is found without a look at all of it. */
export const deliveriesSettled: Migration = {
  async up(db: Kysely<Tables>) {
    await db.schema
      .createIndex('deliveries_settled')
      .on('deliveries')
      .columns(['delivery', 'outcome', 'settled_at'])
      .where('outcome', 'is not', null)
      .execute();
  },
};
