import type { Kysely } from 'kysely';
import { countConsent, countLead } from './count';
import { keepTally } from './figures';
import { listOf } from './lists';
import { rowToLead, rowToMessage } from './rows';
import type { Tables } from './tables';
import { Tally } from './tally';

/** Rows read at once while all are counted. */
const BATCH = 1000;

/** The row that stands among the figures once they are whole. */
const FILLED = { topic: 'filled', subject: '', state: '', count: 1 };

/**
 * Fills the figures and puts the leads into their lists where that was not done yet: in a database of
 * a release that had neither. All or nothing, and before anybody else writes; false where nothing was
 * to do. `starts` is told first where there are many rows, which may take a while. A later step of the
 * schema that changes what is counted takes the row `filled` away.
 */
export function fillFigures(db: Kysely<Tables>, starts: () => void): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const filled = await tx
      .selectFrom('figures')
      .select('topic')
      .where('topic', '=', FILLED.topic)
      .executeTakeFirst();
    if (filled) return false;
    const some = await tx.selectFrom('leads').select('id').limit(BATCH).execute();
    if (some.length === BATCH) starts();
    await tx
      .updateTable('leads')
      .set((leads) => ({ list: listOf(leads) }))
      .where((leads) => leads('list', '!=', listOf(leads)))
      .execute();
    // What was counted only cannot be counted again, and the inbox counts with each of its rows.
    await tx.deleteFrom('figures').where('topic', 'not in', ['day', 'inbox']).execute();
    const tally = new Tally();
    for await (const row of allOf(tx, 'leads')) countLead(tally, rowToLead(row), row.list, 1);
    for await (const row of allOf(tx, 'consents')) countConsent(tally, rowToMessage(row), 1);
    await keepTally(tx, tally);
    await tx.insertInto('figures').values(FILLED).execute();
    return true;
  });
}

async function* allOf<Table extends 'leads' | 'consents'>(
  tx: Kysely<Tables>,
  table: Table,
): AsyncGenerator<Tables[Table]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    // Kysely's types lose the table here; `selectAll` gives whole rows of it.
    const rows = (await tx
      .selectFrom(table as 'leads')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute()) as unknown as Tables[Table][];
    yield* rows;
    after = rows.length === BATCH ? rows.at(-1)?.id : undefined;
  }
}
