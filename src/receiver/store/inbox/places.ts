import { type ExpressionBuilder, type Kysely, type RawBuilder, sql } from 'kysely';
import type { ListKey } from '../message';
import { beyond, directionOf } from '../slices';
import type { Tables } from '../tables';
import type { Reach } from './query';

/** Where a row of the inbox stands. */
type Place = { received_at: string; lead: string };

/** After every letter there is. */
const LAST = '\u{10ffff}';

/** Leads by their place in the whole inbox, or in what one tab or one form has of it, `limit` of them at most. */
export async function placesInInbox(
  db: Kysely<Tables>,
  { query, slice }: Reach,
  limit: number,
): Promise<ListKey[]> {
  const { tab, form } = query;
  const direction = directionOf(slice);
  const rows = await db
    .selectFrom('inbox')
    .select(['received_at', 'lead'])
    .where(({ eb, and }) =>
      and([
        ...(tab === undefined ? [] : [eb('tab', '=', tab)]),
        ...(form === undefined ? [] : [eb('form', '=', form)]),
      ]),
    )
    .where(within({ query, slice }))
    .orderBy('received_at', direction)
    .orderBy('lead', direction)
    .limit(limit)
    .execute();
  return rows.map(toKey);
}

/** The same of those that have one of these keys. */
export async function placesOfKeys(
  db: Kysely<Tables>,
  keys: readonly string[],
  reach: Reach,
  limit: number,
): Promise<ListKey[]> {
  return placesIn(
    db,
    keys.map((key) => (words) => words('word', '=', key)),
    reach,
    limit,
  );
}

/** The same of those that have a key which begins with one of these. */
export async function placesOfPrefixes(
  db: Kysely<Tables>,
  prefixes: readonly string[],
  reach: Reach,
  limit: number,
): Promise<ListKey[]> {
  return placesIn(db, prefixes.map(startsWith), reach, limit);
}

type Words = ExpressionBuilder<Tables, 'inbox_words'>;

function startsWith(prefix: string) {
  return (words: Words) =>
    words.and([words('word', '>=', prefix), words('word', '<', prefix + LAST)]);
}

async function placesIn(
  db: Kysely<Tables>,
  ranges: readonly ((words: Words) => ReturnType<Words['and']> | ReturnType<Words>)[],
  reach: Reach,
  limit: number,
): Promise<ListKey[]> {
  const direction = directionOf(reach.slice);
  const found = new Map<string, ListKey>();
  // Range by range: each is then read along the table's own order.
  for (const range of ranges) {
    const rows = await db
      .selectFrom('inbox_words')
      .select(['received_at', 'lead'])
      .where(range)
      .where(within(reach))
      .orderBy('received_at', direction)
      .orderBy('lead', direction)
      .limit(limit)
      .execute();
    for (const row of rows) found.set(row.lead, toKey(row));
  }
  return inOrder([...found.values()], direction).slice(0, limit);
}

/** How many keys begin with one of these; what is more than `most` is not counted. */
export async function countOfPrefixes(
  db: Kysely<Tables>,
  prefixes: readonly string[],
  most: number,
): Promise<number> {
  let count = 0;
  for (const prefix of prefixes) {
    const some = db
      .selectFrom('inbox_words')
      .select('lead')
      .where(startsWith(prefix))
      .limit(most + 1 - count)
      .as('some');
    const row = await db
      .selectFrom(some)
      .select(({ fn }) => fn.countAll<string | number>().as('count'))
      .executeTakeFirst();
    count += Number(row?.count ?? 0);
    if (count > most) break;
  }
  return count;
}

function within({ query: { from, before }, slice }: Reach): RawBuilder<boolean> {
  const conditions = [
    beyond(slice, 'lead'),
    ...(from === undefined ? [] : [sql<boolean>`received_at >= ${from}`]),
    ...(before === undefined ? [] : [sql<boolean>`received_at < ${before}`]),
  ];
  return sql`${sql.join(conditions, sql` and `)}`;
}

function inOrder(keys: ListKey[], direction: 'asc' | 'desc'): ListKey[] {
  const sign = direction === 'asc' ? 1 : -1;
  return keys.sort((a, b) => sign * compare(a, b));
}

function compare(a: ListKey, b: ListKey): number {
  if (a.receivedAt !== b.receivedAt) return a.receivedAt < b.receivedAt ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function toKey({ received_at, lead }: Place): ListKey {
  return { receivedAt: received_at, id: lead };
}
