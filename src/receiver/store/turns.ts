import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from './database';
import type { Tables } from './tables';
import type { TakeTurn } from './takeTurn';

/** No queue is so long, in milliseconds: what lies further ahead was written by a clock that was set back since. */
const FARTHEST_MS = 60_000;

/** The clock of PostgreSQL at this very moment, whenever the transaction began. */
const POSTGRES_NOW = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

/** Turns of all processes on one PostgreSQL, by its clock. They need neither the writers' lock nor a disk. */
export function postgresTurns(db: Kysely<Tables>): TakeTurn {
  return (key, apartMs) => take(db, key, apartMs, POSTGRES_NOW);
}

/** Turns of all processes on one file: they share this machine's clock. */
export function sqliteTurns({ write }: Pick<Database, 'write'>): TakeTurn {
  return (key, apartMs) =>
    write(({ db }) => take(db, key, apartMs, sql<number>`cast(${Date.now()} as integer)`));
}

async function take(
  db: Kysely<Tables>,
  key: string,
  apartMs: number,
  now: RawBuilder<number>,
): Promise<number> {
  const { rows } = await sql<{ wait: number | string }>`
    insert into delivery_turns (key, free_at) values (${key}, ${now} + ${sql.lit(apartMs)})
    on conflict (key) do update set free_at = ${sql.lit(apartMs)} + case
      when delivery_turns.free_at between ${now} and ${now} + ${sql.lit(FARTHEST_MS)}
      then delivery_turns.free_at else ${now} end
    returning free_at - ${sql.lit(apartMs)} - ${now} as wait`.execute(db);
  return Math.max(0, Number(rows[0]?.wait));
}
