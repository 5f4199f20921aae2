import { type RawBuilder, sql } from 'kysely';
import type { Slice } from './message';

type Row = { received_at: string; id: string };

/** The condition that a row, whose id stands in a column of that name, is beyond the key that a slice begins at. */
export function beyond(
  { olderThan, newerThan }: Slice,
  idColumn: 'id' | 'lead' = 'id',
): RawBuilder<boolean> {
  const id = sql.ref(idColumn);
  if (olderThan) return sql`(received_at, ${id}) < (${olderThan.receivedAt}, ${olderThan.id})`;
  if (newerThan) return sql`(received_at, ${id}) > (${newerThan.receivedAt}, ${newerThan.id})`;
  return sql`1 = 1`;
}

/** The order in which the rows of a slice are met, from its key on. */
export function directionOf({ newerThan }: Slice): 'asc' | 'desc' {
  return newerThan ? 'asc' : 'desc';
}

/** What a slice holds, newest first, of the rows met in one list or in several. */
export function newestFirst<Met extends Row>(rows: readonly Met[], slice: Slice): Met[] {
  const sorted = [...rows].sort((a, b) => (isNewer(a, b) ? -1 : 1));
  return slice.newerThan ? sorted.slice(-slice.limit) : sorted.slice(0, slice.limit);
}

function isNewer(a: Row, b: Row): boolean {
  return a.received_at === b.received_at ? a.id > b.id : a.received_at > b.received_at;
}
