import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Found } from '../examined';
import { PrimaryPool } from './primaryPool';
import { reachPostgres } from './reachPostgres';

/** What is said of a database that is another program's, or nobody's yet. */
export const NOTHING_THERE =
  'The database that DATABASE_URL names holds nothing of Assent. Check DATABASE_URL.';

/** Looks for the tables of a receiver in the database that `DATABASE_URL` names. */
export async function findPostgres(url: string): Promise<Found> {
  const reached = await reachPostgres(url);
  if (reached.kind === 'failed') return reached;
  const limits = { max: 1, statementMs: 10_000, lockMs: 0 };
  const pool = new PrimaryPool(reached.pg.Pool, reached.hosts, limits);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const isThere = await hasTables(db);
    return isThere ? { kind: 'found' } : { kind: 'missing', message: NOTHING_THERE };
  } catch (error) {
    return { kind: 'failed', message: reached.faultOf(error) };
  } finally {
    await db.destroy();
  }
}

/** Whether a receiver has made its tables there. */
export async function hasTables<Tables>(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ there: string | null }>`
    select to_regclass('kysely_migration') as there`.execute(db);
  return Boolean(rows[0]?.there);
}
