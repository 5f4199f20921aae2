import { Kysely, PostgresDialect, sql } from 'kysely';
import { PrimaryPool } from './primaryPool';
import { reachPostgres } from './reachPostgres';

/** By how many other receivers and commands a database is used just now, or one line on why nobody can tell. */
export async function usersOf(
  url: string,
): Promise<{ kind: 'counted'; users: number } | { kind: 'failed'; message: string }> {
  const reached = await reachPostgres(url);
  if (reached.kind === 'failed') return reached;
  const pool = new PrimaryPool(reached.pg.Pool, reached.hosts, {
    max: 1,
    statementMs: 10_000,
    lockMs: 0,
  });
  const source = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const { rows } = await sql<{ users: string }>`
      select count(*) as users from pg_stat_activity where datname = current_database()
      and application_name = 'assent' and pid <> pg_backend_pid()`.execute(source);
    return { kind: 'counted', users: Number(rows[0]?.users ?? 0) };
  } catch (error) {
    return { kind: 'failed', message: reached.faultOf(error) };
  } finally {
    await source.destroy();
  }
}
