import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { databaseUrlOf, isPostgres } from '../postgres/testDatabase';

/** A row as the database holds it. */
export type Row = Record<string, string | null>;

/** A receiver's database as another process sees it. */
export type Outside = {
  rows(sql: string): Promise<Row[]>;
  run(sql: string): Promise<void>;
  /** Ids of all leads, sorted. */
  leads(): Promise<string[]>;
  /** Keeps everybody else from writing until what it gives is called. */
  holdWriters(): Promise<() => Promise<void>>;
  /** Makes the database refuse leads, all of them or the one of an id, until what it gives is called. */
  refuseLeads(how: Refusal, id?: string): Promise<() => Promise<void>>;
  close(): Promise<void>;
};

/** The ways in which a database says no, by its own words. */
export type Refusal = 'ABORT' | 'FAIL' | 'ROLLBACK' | 'EXCEPTION';

/** Those that the database of this run knows. */
export const REFUSALS: readonly [Refusal, ...Refusal[]] = isPostgres
  ? ['EXCEPTION']
  : ['ABORT', 'FAIL', 'ROLLBACK'];

/** What the log says of a lead that could not be kept because others held the database. */
export const BUSY = isPostgres ? '55P03' : 'SQLITE_BUSY';

/** Looks into the database of a data folder from outside. */
export async function outsideOf(folder: string): Promise<Outside> {
  const { rows, run, close } = isPostgres
    ? await overPostgres(await databaseUrlOf(folder))
    : overFile(join(folder, 'assent.db'));
  onTestFinished(close);
  return {
    rows,
    run,
    close,
    leads: async () => (await rows('SELECT id FROM leads ORDER BY id')).map(({ id }) => id ?? ''),
    async holdWriters() {
      await run('BEGIN IMMEDIATE'.slice(0, isPostgres ? 5 : undefined));
      if (isPostgres) await run('LOCK TABLE leads IN EXCLUSIVE MODE');
      return () => run('ROLLBACK');
    },
    async refuseLeads(how, id) {
      const which = id === undefined ? '' : `WHEN (NEW.id = '${id}')`;
      if (!isPostgres) {
        await run(
          `CREATE TRIGGER refuse BEFORE INSERT ON leads ${which} BEGIN SELECT RAISE(${how}, 'no'); END`,
        );
        return () => run('DROP TRIGGER refuse');
      }
      await run(
        `CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = 'check_violation'; END $$ LANGUAGE plpgsql`,
      );
      await run(
        `CREATE TRIGGER refuse BEFORE INSERT ON leads FOR EACH ROW ${which} EXECUTE FUNCTION refuse()`,
      );
      return () => run('DROP TRIGGER refuse ON leads');
    },
  };
}

/** A file that is not there is not made: a test that looks into the wrong folder is to fail. */
function overFile(file: string): Pick<Outside, 'rows' | 'run' | 'close'> {
  if (!existsSync(file)) throw new Error(`There is no database ${file}.`);
  const database = new Libsql(file);
  return {
    rows: async (sql) => database.prepare(sql).all() as Row[],
    run: async (sql) => void database.exec(sql),
    close: async () => void database.close(),
  };
}

async function overPostgres(url: string): Promise<Pick<Outside, 'rows' | 'run' | 'close'>> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  return {
    rows: async (sql) => (await client.query<Row>(sql)).rows,
    run: async (sql) => void (await client.query(sql)),
    close: () => client.end(),
  };
}
