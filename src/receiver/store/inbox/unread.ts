import type { Kysely } from 'kysely';
import { sumOf } from '../figures';
import type { ListKey } from '../message';
import { beyond } from '../slices';
import type { Tables } from '../tables';

const LISTS = ['stored', 'aside', 'replaced'] as const;

/** Where a walk through all leads goes on: the next of a list, from the newest to the oldest. */
export type Walk = { list: (typeof LISTS)[number]; olderThan: ListKey | undefined };

/** Where a walk begins. */
export const START: Walk = { list: 'stored', olderThan: undefined };

/** How many leads cannot be looked for yet. */
export async function unreadCount(db: Kysely<Tables>): Promise<number> {
  return (await sumOf(db, 'lead')) - (await sumOf(db, 'inbox'));
}

/** Those of the next `window` leads that cannot be looked for yet, and where the walk goes on; `undefined` at its end. */
export async function unreadFrom(
  db: Kysely<Tables>,
  { list, olderThan }: Walk,
  window: number,
): Promise<{ leads: string[]; next: Walk | undefined }> {
  const rows = await db
    .selectFrom('leads')
    .select(['id', 'received_at'])
    .where('list', '=', list)
    .where(beyond({ limit: window, ...(olderThan && { olderThan }) }))
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(window)
    .execute();
  const ids = rows.map(({ id }) => id);
  const read = await readOf(db, ids);
  const last = rows.at(-1);
  const isOver = rows.length < window || !last;
  const nextList = LISTS[LISTS.indexOf(list) + 1];
  return {
    leads: ids.filter((id) => !read.has(id)),
    next: isOver
      ? nextList && { list: nextList, olderThan: undefined }
      : { list, olderThan: { receivedAt: last.received_at, id: last.id } },
  };
}

/** Those of the newest leads of each list that cannot be looked for yet, up to `window` looked at in each. */
export async function unreadNewest(db: Kysely<Tables>, window: number): Promise<string[]> {
  const found: string[] = [];
  for (const list of LISTS) {
    found.push(...(await unreadFrom(db, { list, olderThan: undefined }, window)).leads);
  }
  return found;
}

async function readOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom('inbox').select('lead').where('lead', 'in', ids).execute();
  return new Set(rows.map(({ lead }) => lead));
}
