import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import { addRows } from './addRows';
import type { Tables } from './tables';
import type { Tally, Topic } from './tally';

/** Adds to the figures what changed, within the transaction that changed it. */
export async function keepTally(tx: Kysely<Tables>, tally: Tally): Promise<void> {
  const rows = tally
    .changes()
    .map(({ figure: { topic, subject, state }, by }) => ({ topic, subject, state, count: by }));
  await addRows(tx, 'figures', rows, (some) => adding(tx, some));
}

function adding(tx: Kysely<Tables>, rows: readonly Tables['figures'][]) {
  return tx
    .insertInto('figures')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['topic', 'subject', 'state']).doUpdateSet({
        count: sql`${sql.ref('figures.count')} + ${sql.ref('excluded.count')}`,
      }),
    );
}

/** The sum of all figures of a topic that fit a condition. */
export async function sumOf(
  db: Kysely<Tables>,
  topic: Topic,
  { subject, states }: { subject?: string | undefined; states?: readonly string[] } = {},
): Promise<number> {
  const row = await db
    .selectFrom('figures')
    .select(({ fn }) => fn.sum<string | number | null>('count').as('sum'))
    .where('topic', '=', topic)
    .where((figures) => fitting(figures, subject, states))
    .executeTakeFirst();
  return Number(row?.sum ?? 0);
}

function fitting(
  { eb, and }: ExpressionBuilder<Tables, 'figures'>,
  subject: string | undefined,
  states: readonly string[] | undefined,
) {
  return and([
    ...(subject === undefined ? [] : [eb('subject', '=', subject)]),
    ...(states === undefined ? [] : [eb('state', 'in', states)]),
  ]);
}
