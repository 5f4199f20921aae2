import { type Kysely, type Migration, sql } from 'kysely';
import { addRows } from './addRows';
import type { Unit } from './database';
import type { PageFiguresTable, Tables } from './tables';

/**
 * How often something happened on pages of one day (`2026-11-28`). `shown`, `accepted`, `declined`, `chosen`:
 * the question and its answers. `granted`: answers that granted the subject, a category or service; `state` is
 * the answer. `ran`: pages on which the subject's tag really ran, `after` an answer on that very page or `later`.
 */
export type PageFigure = {
  day: string;
  what: 'shown' | 'accepted' | 'declined' | 'chosen' | 'granted' | 'ran';
  /** Empty where the figure is about none. */
  subject: string;
  /** Empty likewise. */
  state: string;
  count: number;
};

/** What can be asked of them. */
export type PageFigureReads = {
  /** Those of the days from one to another, both taken in, oldest first. */
  between(from: string, to: string): Promise<PageFigure[]>;
  /** The first day of which there is any. */
  firstDay(): Promise<string | undefined>;
};

/** What can be done to them: they only grow. */
export type PageFigureWrites = { add(figures: readonly PageFigure[]): Promise<void> };

const KEY = ['day', 'what', 'subject', 'state'] as const;

/** Their table. */
export const pageFiguresTable: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('page_figures')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('page_figures_key', [...KEY])
      .execute();
  },
};

/** Reads them through a connection. */
export function pageFigureReads(db: Kysely<Tables>): PageFigureReads {
  return {
    async between(from, to) {
      const rows = await db
        .selectFrom('page_figures')
        .selectAll()
        .where('day', '>=', from)
        .where('day', '<=', to)
        .orderBy('day')
        .orderBy('what')
        .orderBy('subject')
        .orderBy('state')
        .execute();
      return rows.map(toFigure);
    },
    async firstDay() {
      const row = await db
        .selectFrom('page_figures')
        .select('day')
        .orderBy('day')
        .limit(1)
        .executeTakeFirst();
      return row?.day;
    },
  };
}

/** Adds to them within a transaction. */
export function pageFigureWrites({ db }: Unit): PageFigureWrites {
  return {
    async add(figures) {
      const rows = figures.map(({ day, what, subject, state, count }) => ({
        ...{ day, what, subject, state, count },
      }));
      await addRows(db, 'page figures', rows, (some) =>
        db
          .insertInto('page_figures')
          .values(some)
          .onConflict((conflict) =>
            conflict.columns(KEY).doUpdateSet({
              count: sql`${sql.ref('page_figures.count')} + ${sql.ref('excluded.count')}`,
            }),
          ),
      );
    },
  };
}

function toFigure({ day, what, subject, state, count }: PageFiguresTable): PageFigure {
  // Written by `add` alone.
  return { day, what: what as PageFigure['what'], subject, state, count: Number(count) };
}
