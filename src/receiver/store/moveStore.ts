import { type Kysely, sql } from 'kysely';
import type { Opened } from './database';
import { StoreFailure } from './failure';
import { openPostgres } from './postgres/openPostgres';
import { fileFault } from './sqlite/fileFault';
import { findSqlite } from './sqlite/findSqlite';
import { type Held, holdFolder, lockIn } from './sqlite/folderLock';
import { openSqlite } from './sqlite/openSqlite';

/** One table, and how many rows it holds on either side. */
export type MovedTable = { table: string; from: number; to: number };

/** What came of moving a store; `failed` has moved nothing. */
export type Moved =
  | { kind: 'moved'; tables: MovedTable[] }
  | {
      kind: 'failed';
      message: string;
      /** `filled`: the database holds something already; `missing`: there is nothing at the folder that was named. */
      because?: 'filled' | 'missing';
    };

/** Rows of any table: what a release adds is moved without being named here. */
export type AnyRows = Record<string, Record<string, unknown>>;

/** A database of any tables. */
export type AnyTables = Kysely<AnyRows>;

/** Rows carried at once: PostgreSQL takes 65,535 parameters in one statement. */
const BATCH = 500;

/** Tables that a database has before anybody has sent anything; those of the source take their place. */
const THERE_FROM_START = ['delivery_turns', 'figures', 'looks', 'texts'];

/** Tables that follow from others, and are filled where they are empty. */
const FOLLOWING = ['inbox', 'inbox_words'];

/** Whether what the database holds may go, and who hears how many rows of a table are moved. */
export type MoveOptions = { isReplaced?: boolean; onRows?: (table: string, rows: number) => void };

/**
 * Moves all that a SQLite folder holds into an empty PostgreSQL database, in one transaction, and counts
 * it on both sides before that commits. The folder stays as it is; one that is served is refused, since
 * what it takes in meanwhile would stay behind. With `isReplaced` the database may hold anything, and it goes in the same transaction.
 */
export async function moveToPostgres(
  folder: string,
  url: string,
  { isReplaced = false, onRows = () => {} }: MoveOptions = {},
): Promise<Moved> {
  const found = await findSqlite(
    folder,
    'Name the data folder of the SQLite database with --from.',
  );
  if (found.kind !== 'found') {
    const { message } = found;
    return { kind: 'failed', message, ...(found.kind === 'missing' && { because: 'missing' }) };
  }
  return whileHeld(folder, async () =>
    withOpen(await openSqlite(folder), ({ database: source }) =>
      openPostgres(url).then((target) =>
        withOpen(target, async ({ database }) => {
          try {
            return await database.write(({ db }) =>
              moveAll(anyTables(source.reads), anyTables(db), { isReplaced, onRows }),
            );
          } catch (error) {
            const isSource = error instanceof StoreFailure && error.code.startsWith('SQLITE');
            const message = isSource ? source.faultOf(error) : database.faultOf(error);
            return { kind: 'failed', message };
          }
        }),
      ),
    ),
  );
}

async function whileHeld(folder: string, work: () => Promise<Moved>): Promise<Moved> {
  let held: Held;
  try {
    held = holdFolder(folder);
  } catch (error) {
    return { kind: 'failed', message: fileFault(error, lockIn(folder)) };
  }
  if (held.kind === 'taken') {
    const message = `${folder} is in use, by ${held.by}: what that takes in meanwhile would stay behind. Stop that one first, then migrate.`;
    return { kind: 'failed', message };
  }
  return work().finally(held.release);
}

async function withOpen(
  opened: Opened,
  work: (open: Extract<Opened, { kind: 'open' }>) => Promise<Moved>,
): Promise<Moved> {
  if (opened.kind === 'failed') return opened;
  try {
    return await work(opened);
  } finally {
    await opened.database.close();
  }
}

async function moveAll(
  from: AnyTables,
  to: AnyTables,
  { isReplaced, onRows }: Required<MoveOptions>,
): Promise<Moved> {
  const found = await from.introspection.getTables();
  const names = found.map(({ name }) => name).sort();
  const emptied = isReplaced ? names : THERE_FROM_START;
  for (const table of names.filter((name) => !emptied.includes(name))) {
    if ((await countOf(to, table)) > 0) {
      return {
        kind: 'failed',
        because: 'filled',
        message: `The database that DATABASE_URL names holds ${table} already. Name an empty one: nothing is moved over what was received there.`,
      };
    }
  }
  // A ledger goes only as a whole, for another whole one.
  if (isReplaced) await sql`alter table ledger disable trigger user`.execute(to);
  for (const table of emptied) await to.deleteFrom(table).execute();
  if (isReplaced) await sql`alter table ledger enable trigger user`.execute(to);
  const tables: MovedTable[] = [];
  for (const table of names.filter((name) => !FOLLOWING.includes(name))) {
    await moveTable(from, to, table, onRows);
    tables.push({ table, from: await countOf(from, table), to: await countOf(to, table) });
  }
  // As many of them as there are now: none.
  await to.updateTable('figures').set({ count: 0 }).where('topic', '=', 'inbox').execute();
  // Thrown, so that all of it is undone.
  if (tables.some((counted) => counted.from !== counted.to))
    throw new StoreFailure('COUNT_DIFFERS');
  return { kind: 'moved', tables };
}

async function moveTable(
  from: AnyTables,
  to: AnyTables,
  table: string,
  onRows: Required<MoveOptions>['onRows'],
): Promise<void> {
  for (let [after, moved] = [0, 0]; ; ) {
    const { rows } = await sql<{ moved_after: number }>`
      select rowid as moved_after, * from ${sql.table(table)}
      where rowid > ${after} order by rowid limit ${BATCH}`.execute(from);
    if (rows.length === 0) return;
    const plain = rows.map(({ moved_after, ...row }) => row);
    await to.insertInto(table).values(plain).execute();
    moved += rows.length;
    onRows(table, moved);
    after = rows.at(-1)?.moved_after ?? after;
  }
}

/** How many rows a table holds. */
export async function countOf(db: AnyTables, table: string): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<string | number>().as('count'))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** The same connection without knowing what its tables are. */
export function anyTables<Known>(db: Kysely<Known>): AnyTables {
  return db as unknown as AnyTables; // types alone: the queries are made from names read from the database
}
