import type { Kysely } from 'kysely';
import type { Tables } from '../tables';

/** Ids of each of these leads with all that were sent with its key, as they were sent; those that are not kept are left out. */
export async function chainIds(
  db: Kysely<Tables>,
  leads: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const chains = new Map<string, string[]>();
  if (leads.length === 0) return chains;
  const keys = await db
    .selectFrom('leads')
    .select(['id', 'key_hash'])
    .where('id', 'in', [...leads])
    .execute();
  const hashes = keys.flatMap(({ key_hash }) => key_hash ?? []);
  const byKey = new Map<string, string[]>();
  if (hashes.length > 0) {
    const all = await db
      .selectFrom('leads')
      .select(['id', 'key_hash'])
      .where('key_hash', 'in', hashes)
      .orderBy(({ eb }) => eb('replaces', 'is not', null))
      .orderBy('sent_at')
      .orderBy('id')
      .execute();
    for (const { id, key_hash } of all) {
      const chain = byKey.get(key_hash ?? '') ?? [];
      byKey.set(key_hash ?? '', [...chain, id]);
    }
  }
  for (const { id, key_hash } of keys) chains.set(id, byKey.get(key_hash ?? '') ?? [id]);
  return chains;
}
