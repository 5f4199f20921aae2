import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Examined } from '../examined';
import { listedKeysIn, listedKeysQuery } from '../signingKeys';
import { type Standing, standingQueries, standingsIn } from '../standing';
import { demandOwnTables } from './demandOwnTables';
import { PrimaryPool } from './primaryPool';
import { reachPostgres } from './reachPostgres';

/** Looks whether the database that `DATABASE_URL` names takes writes, and what stands in it. */
export async function examinePostgres(url: string): Promise<Examined> {
  const reached = await reachPostgres(url);
  if (reached.kind === 'failed') return reached;
  const { pg, hosts, faultOf } = reached;
  const pool = new PrimaryPool(pg.Pool, hosts, { max: 1, statementMs: 10_000, lockMs: 5000 });
  const db = new Kysely<{ kysely_migration: { name: string }; leads: { received_at: string } }>({
    dialect: new PostgresDialect({ pool }),
  });
  try {
    // A database that was set to take no writes refuses this, as it would a lead.
    await sql`create temporary table assent_doctor (looked integer)`.execute(db);
    // A character that few encodings but UTF-8 have: what serve would fail with as well.
    const { rows } = await sql<{ now: string; there: string | null }>`
      select extract(epoch from clock_timestamp()) * 1000 as now, ${'Ы★'}::text as character,
      to_regclass('kysely_migration') as there`.execute(db);
    await demandOwnTables(db);
    if (!rows[0]?.there) return { kind: 'missing' };
    const steps = await db.selectFrom('kysely_migration').select('name').orderBy('name').execute();
    const newest = await db
      .selectFrom('leads')
      .select(({ fn }) => fn.max('received_at').as('newest'))
      .executeTakeFirst();
    const names = steps.map(({ name }) => name);
    const rowsOf = async (query: string) => (await sql.raw(query).execute(db)).rows;
    const standings: Standing[] = [];
    for (const query of standingQueries(names)) standings.push(...standingsIn(await rowsOf(query)));
    const keys: string[] = [];
    for (const query of listedKeysQuery(names)) keys.push(...listedKeysIn(await rowsOf(query)));
    return {
      kind: 'usable',
      ...{ steps: names, keys, standings },
      nowMs: Number(rows[0].now),
      ...(newest?.newest && { newest: newest.newest }),
    };
  } catch (error) {
    return { kind: 'failed', message: faultOf(error) };
  } finally {
    await db.destroy();
  }
}
