import type { Kysely } from 'kysely';
import type { KeptLead } from './lead';
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

/** What adding a lead would come to: what was erased is answered as if it were kept, and stays away. */
export async function leadSeenBefore(
  db: Kysely<Tables>,
  { id, bodyHash, replaces }: Pick<KeptLead, 'id' | 'bodyHash' | 'replaces'>,
): Promise<Seen> {
  const before = await seenBefore(db, 'leads', id, bodyHash);
  if (before) return before;
  const erased = await db
    .selectFrom('tombstones')
    .select('id')
    .where('id', 'in', [id, replaces ?? id])
    .executeTakeFirst();
  return erased && 'duplicate';
}
