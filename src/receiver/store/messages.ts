import type { Kysely } from 'kysely';
import type { Seen } from './message';
import type { Tables } from './tables';

/** What adding a body under this id would come to. */
export async function seenBefore(
  db: Kysely<Tables>,
  table: 'leads' | 'consents',
  id: string,
  bodyHash: string,
): Promise<Seen> {
  const row = await db
    .selectFrom(table)
    .select('body_hash')
    .where('id', '=', id)
    .executeTakeFirst();
  return row && (row.body_hash === bodyHash ? 'duplicate' : 'conflict');
}
