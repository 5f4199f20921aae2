import { hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { CountTogether } from '../../countTogether';
import type { Tables } from '../tables';
import type { PrimaryPool } from './primaryPool';

const TABLE = 'limit_counts';

/** How long a count lasts, and how often those that are over are taken away. */
const MINUTE_S = 60;

/** A count that is to last longer was begun by a clock that was ahead, and would keep people out for as long as it was. */
const LONGEST_MS = 2 * MINUTE_S * 1000;

/**
 * Makes the table of counts where there is none. It is unlogged: a change of it waits for no disk and no
 * standby, and after a crash it is empty, which costs nobody more than a minute's count.
 */
export async function makeCountsTable(db: Kysely<Tables>): Promise<void> {
  // In a transaction, which holds the writers' lock: of several at once a bare `if not exists` would fail.
  await db.transaction().execute((tx) =>
    sql`create unlogged table if not exists ${sql.table(TABLE)} (
      key text collate "C" primary key, points integer not null, expire bigint not null
    )`.execute(tx),
  );
}

/** What all processes on one database count together, and the end of it. */
export type SharedCounts = { countTogether: CountTogether; stop(): void };

/** Counts through a pool, by rate-limiter-flexible; what is over is taken away each minute. */
export function createSharedCounts(
  Limiter: typeof RateLimiterPostgres,
  pool: PrimaryPool,
): SharedCounts {
  const limiter = new Limiter({
    storeClient: { query: ({ text, values }: PgAsked) => pool.query(text, values) },
    storeType: 'client',
    tableName: TABLE,
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: '',
    points: 1,
    duration: MINUTE_S,
  });
  const clearing = setInterval(() => {
    const gone = pool.query(`delete from ${TABLE} where expire < $1`, [Date.now()]);
    // The next one takes it away as well.
    gone.catch(() => {});
  }, MINUTE_S * 1000).unref();
  return {
    countTogether: (counted) => async (key, by) => {
      const hashed = hashOf(counted, key);
      let { consumedPoints, msBeforeNext } = await limiter.penalty(hashed, by);
      if (msBeforeNext > LONGEST_MS) {
        const of = [hashed, Date.now() + LONGEST_MS];
        await pool.query(`delete from ${TABLE} where key = $1 and expire > $2`, of);
        ({ consumedPoints, msBeforeNext } = await limiter.penalty(hashed, by));
      }
      return { count: consumedPoints, leftMs: msBeforeNext };
    },
    stop: () => clearInterval(clearing),
  };
}

/** What the library asks with. */
type PgAsked = { text: string; values: unknown[] };

/** No address stands in the table as it is. */
function hashOf(counted: string, key: string): string {
  return hash('sha256', `${counted} ${key}`, 'base64url');
}
