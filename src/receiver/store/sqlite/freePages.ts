import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables';
import type { DatabaseFile } from './databaseFile';

/** Pages that are given back to the disk in one go, of 4 KiB: that takes some milliseconds. */
const AT_ONCE = 128;

/**
 * Gives pages that nothing stands in any more back to the disk, slice by slice: posts have their turns in
 * between. A file that an earlier release made gives none back.
 */
export async function freePages(
  db: Kysely<Tables>,
  held: Pick<DatabaseFile, 'exec'>,
): Promise<void> {
  let left = await freeIn(db);
  for (let before = left + 1; left > 0 && left < before; ) {
    await db.connection().execute(async () => held.exec(`pragma incremental_vacuum(${AT_ONCE})`));
    before = left;
    left = await freeIn(db);
  }
}

async function freeIn(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ freelist_count: number }>`pragma freelist_count`.execute(db);
  return rows[0]?.freelist_count ?? 0;
}
