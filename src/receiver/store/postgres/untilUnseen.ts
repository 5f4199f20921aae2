import { StoreFailure } from '../failure';
import type { PrimaryPool } from './primaryPool';

/** How long is waited for those who began before, and between two looks, in milliseconds. */
const WAIT_MS = 60_000;
const STEP_MS = 250;

/**
 * Whether one who began before the transaction `$1` goes on: a writer in whatever database of the server, as
 * none of its rewrites drops what was deleted after that one began, or who reads in this one.
 */
const SEEING = `select pg_snapshot_xmin(pg_current_snapshot()) <= $1::xid8 or exists (
  select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
    and age(backend_xmin) > age($1::xid8::xid)) as seen`;

/**
 * Waits until nobody may still see what is deleted by now: a rewrite would carry that
 * along for them. Fails with `STILL_SEEN` after a minute; a dump of the whole database may take longer.
 */
export async function untilUnseen(pool: PrimaryPool): Promise<void> {
  const { rows } = await pool.query('select pg_current_xact_id()::text as id', []);
  const { id } = rows[0] as { id: string }; // as the statement names it
  for (let waitedMs = 0; waitedMs <= WAIT_MS; waitedMs += STEP_MS) {
    const { rows } = await pool.query(SEEING, [id]);
    const { seen } = rows[0] as { seen: boolean }; // as the statement names it
    if (!seen) return;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new StoreFailure('STILL_SEEN');
}
