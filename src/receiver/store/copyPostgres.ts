import { Kysely, PostgresDialect, sql } from 'kysely';
import { StoreFailure } from './failure';
import { migrations } from './migrations';
import { type AnyRows, type AnyTables, anyTables, countOf } from './moveStore';
import { hasTables, NOTHING_THERE } from './postgres/findPostgres';
import { type PoolLimits, PrimaryPool } from './postgres/primaryPool';
import { reachPostgres } from './postgres/reachPostgres';
import { openSqlite } from './sqlite/openSqlite';

/** One connection reads all of it, however long that takes. */
const LIMITS: PoolLimits = { max: 1, statementMs: 0, lockMs: 0 };

/** Rows carried at once: SQLite takes 32,766 parameters in one statement. */
const BATCH = 500;

/**
 * Copies what PostgreSQL holds at one moment into a SQLite database, which is made in `folder`; those
 * who write meanwhile are not held up. Gives one line where that failed; the folder is to go then.
 */
export async function copyPostgres(url: string, folder: string): Promise<string | undefined> {
  const reached = await reachPostgres(url);
  if (reached.kind === 'failed') return reached.message;
  const { pg, hosts, faultOf } = reached;
  const opened = await openSqlite(folder);
  if (opened.kind === 'failed') return opened.message;
  const { database } = opened;
  // Kysely's own dialect: ours would keep the writers waiting.
  const pool = new PrimaryPool(pg.Pool, hosts, LIMITS);
  const source = new Kysely<AnyRows>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await source
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (tx) => {
        const stranger = await otherRelease(tx);
        if (stranger !== undefined) return stranger;
        await database.write(({ db }) => copyAll(tx, anyTables(db)));
        return undefined;
      });
  } catch (error) {
    const isTarget = error instanceof StoreFailure && /^(SQLITE|DISK)/.test(error.code);
    return isTarget ? database.faultOf(error) : faultOf(error);
  } finally {
    await source.destroy();
    await database.close();
  }
}

/** Why the tables are not those of this release: one line. */
async function otherRelease(source: AnyTables): Promise<string | undefined> {
  if (!(await hasTables(source))) return NOTHING_THERE;
  const run = await source.selectFrom('kysely_migration').select('name').execute();
  const known = Object.keys(await migrations.getMigrations());
  const names = run.map(({ name }) => String(name)).sort();
  if (JSON.stringify(names) === JSON.stringify(known)) return undefined;
  return 'The database that DATABASE_URL names belongs to another release of Assent. Make the backup with that release, or start this one on it first.';
}

async function copyAll(from: AnyTables, to: AnyTables): Promise<void> {
  for (const { name } of await to.introspection.getTables()) {
    await to.deleteFrom(name).execute();
    await sql`declare copied no scroll cursor for select * from ${sql.table(name)}`.execute(from);
    for (;;) {
      const fetched = sql<Record<string, unknown>>`fetch ${sql.lit(BATCH)} from copied`;
      const { rows } = await fetched.execute(from);
      if (rows.length === 0) break;
      await to.insertInto(name).values(rows).execute();
    }
    await sql`close copied`.execute(from);
    if ((await countOf(from, name)) !== (await countOf(to, name))) {
      throw new StoreFailure('COUNT_DIFFERS');
    }
  }
}
