import { Kysely, Migrator } from 'kysely';
import type { Opened } from '../database';
import { createFaultLog, type StoreLog, telling } from '../faultLog';
import { fillFigures } from '../fillFigures';
import { groupCommit } from '../groupCommit';
import { migrations } from '../migrations';
import type { Tables } from '../tables';
import { postgresTurns } from '../turns';
import { demandOwnTables } from './demandOwnTables';
import { openPipelined } from './pipelined';
import { OneWriterDialect } from './postgresDialect';
import { isLasting, isRefusal, postgresFailure } from './postgresFault';
import { type PoolLimits, PrimaryPool } from './primaryPool';
import { reachPostgres } from './reachPostgres';
import { refusePooled } from './refusePooled';
import { rewriteTables } from './rewriteTables';
import { createSharedCounts, makeCountsTable } from './sharedCounts';

/** One connection writes, the others read. One stays open: by it `usersOf` sees a receiver that has nothing to do. */
const LIMITS: PoolLimits = { max: 6, kept: 1, statementMs: 8000, lockMs: 4000 };

/** A migration takes as long as it takes, and waits as long for another process's. */
const MIGRATION_LIMITS: PoolLimits = { max: 1, statementMs: 0, lockMs: 0 };

/** Two connections that have nothing to do but to be told apart. */
const PROBE_LIMITS: PoolLimits = { max: 2, statementMs: 8000, lockMs: 0 };

/** A rewrite takes as long as it takes; those who read and write are not kept waiting for it to begin. */
const REWRITE_LIMITS: PoolLimits = { max: 1, statementMs: 0, lockMs: 2000 };

/**
 * Opens the database that `DATABASE_URL` names and brings its tables up to date; of several processes
 * that start at once one does. `log` takes a line without personal data.
 */
export async function openPostgres(url: string, log: StoreLog = () => {}): Promise<Opened> {
  const reached = await reachPostgres(url);
  if (reached.kind === 'failed') return reached;
  const { pg, hosts, faultOf } = reached;
  const probe = new PrimaryPool(pg.Pool, hosts, PROBE_LIMITS);
  try {
    await refusePooled(probe);
  } catch (error) {
    return { kind: 'failed', message: faultOf(error) };
  } finally {
    await probe.end();
  }
  const { RateLimiterPostgres } = await import('rate-limiter-flexible');
  const migrating = new Kysely<Tables>({
    dialect: new OneWriterDialect(new PrimaryPool(pg.Pool, hosts, MIGRATION_LIMITS)),
  });
  try {
    await demandOwnTables(migrating);
    const { error } = await new Migrator({ db: migrating, provider: migrations }).migrateToLatest();
    if (error) throw error;
    await makeCountsTable(migrating);
    await fillFigures(migrating, () =>
      log('database: counting once what it holds; this may take a minute'),
    );
  } catch (error) {
    return { kind: 'failed', message: faultOf(error) };
  } finally {
    await migrating.destroy();
  }
  const faultLog = createFaultLog({ log, faultOf, isLasting, name: 'PostgreSQL' });
  const pool = new PrimaryPool(pg.Pool, hosts, LIMITS, faultLog);
  const db = await openPipelined<Tables>(new OneWriterDialect(pool));
  const { write, add, settled } = groupCommit(db, {
    isOneWritesOwn: (error) => isRefusal(postgresFailure(error)),
    beforeIdleCommit: waitForStandby,
  });
  const counts = createSharedCounts(RateLimiterPostgres, pool);
  let closing: Promise<void> | undefined;
  return {
    kind: 'open',
    warnings: [],
    database: {
      reads: db,
      ...telling({ write, add }, faultLog.wrote),
      // Deleted rows are gone for every query at once; their bytes go with the daily upkeep.
      scrub: async () => {},
      rewrite: () => rewriteTables(new PrimaryPool(pg.Pool, hosts, REWRITE_LIMITS)),
      countTogether: counts.countTogether,
      takeTurn: postgresTurns(db),
      // Kysely's own `destroy` would not wait, and what is asked after it fails without a code.
      close() {
        counts.stop();
        closing ??= settled().then(() => pool.end());
        return closing;
      },
      faultOf,
    },
  };
}

/**
 * A transaction that only reads waits for no standby. One that answers `duplicate` must: what it has
 * read may be there although somebody ended the wait of the commit that wrote it. So it writes as well.
 */
function waitForStandby(db: Kysely<Tables>) {
  return db
    .updateTable('figures')
    .set((figures) => ({ count: figures.ref('count') }))
    .where('topic', '=', 'filled')
    .execute();
}
