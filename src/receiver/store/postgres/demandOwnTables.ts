import { type Kysely, sql } from 'kysely';
import { migrations } from '../migrations';
import type { Tables } from '../tables';

/** Every table that a receiver makes. */
const NAMES = {
  ...{ leads: 1, consents: 1, texts: 1, figures: 1, ledger: 1, proofs: 1, signing_keys: 1 },
  ...{ disclosures: 1, looks: 1, holds: 1, mine_keys: 1, tombstones: 1, requests: 1 },
  ...{ deliveries: 1, closed_deliveries: 1, resting_deliveries: 1, delivery_turns: 1 },
  ...{ heartbeats: 1, page_figures: 1, work: 1, work_notes: 1, inbox: 1, inbox_words: 1 },
  ...{ access: 1, sessions: 1 },
} satisfies Record<keyof Tables, 1>;

/**
 * Throws with the code of a table that is there already where another program's tables stand in the way
 * of ours: found before anything is made beside them. A receiver that makes its tables at this moment is no
 * stranger: it makes the one for its steps first, which is looked for last.
 */
export async function demandOwnTables<Any>(db: Kysely<Any>): Promise<void> {
  const names = Object.keys(NAMES).map((name) => sql`(${name})`);
  const { rows } = await sql<{ name: string }>`
    select name from (values ${sql.join(names)}, ('kysely_migration')) as wanted (name)
      where to_regclass(name::text) is not null`.execute(db);
  const there = rows.map(({ name }) => name);
  const isOurs = there.includes('kysely_migration') ? await isNotedBy(db) : there.length === 0;
  if (!isOurs) throw Object.assign(new Error('tables of another program'), { code: '42P07' });
}

/** Whether the steps that are noted began with ours; another program may keep its own in the same way. */
async function isNotedBy<Any>(db: Kysely<Any>): Promise<boolean> {
  const [first] = Object.keys(await migrations.getMigrations());
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name limit 1`.execute(db);
  return rows.every(({ name }) => name === first);
}
