import { join } from 'node:path';
import { Kysely, Migrator } from 'kysely';
import type { Database, Opened } from '../database';
import { createFaultLog, type StoreLog, telling } from '../faultLog';
import { fillFigures } from '../fillFigures';
import { groupCommit } from '../groupCommit';
import { migrations } from '../migrations';
import type { Tables } from '../tables';
import { sqliteTurns } from '../turns';
import { DatabaseFile } from './databaseFile';
import { makeFolder } from './dataFolder';
import { fileFault, isLasting } from './fileFault';
import { freePages } from './freePages';
import { demandSpace } from './freeSpace';
import { LibsqlDialect } from './libsqlDialect';
import { keepPrivate, openFolderNote } from './privateFiles';

/** The database of a data folder. */
export function databaseIn(folder: string): string {
  return join(folder, 'assent.db');
}

/** How long a write of a command waits for the receiver that serves the file: it takes its turns among posts. */
const COMMAND_BUSY_MS = 10_000;

/**
 * Opens `assent.db` in a folder, making both when they are not there, and brings its tables up to date.
 * `log` takes a line without personal data; a write waits `busyMs` for another process.
 */
export async function openSqlite(
  folder: string,
  log: StoreLog = () => {},
  busyMs = COMMAND_BUSY_MS,
): Promise<Opened> {
  const file = databaseIn(folder);
  const folderFault = makeFolder(folder);
  if (folderFault) return { kind: 'failed', message: folderFault };
  let held: DatabaseFile | undefined;
  try {
    keepPrivate(file);
    held = new DatabaseFile(file, log, busyMs);
    const db = new Kysely<Tables>({ dialect: new LibsqlDialect(held) });
    const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
    if (error) throw error;
    await fillFigures(db, () =>
      log('database: counting once what it holds; this may take a minute'),
    );
    const note = openFolderNote(folder);
    return {
      kind: 'open',
      database: databaseOf(db, held, folder, log),
      warnings: note ? [note] : [],
    };
  } catch (error) {
    held?.close();
    return { kind: 'failed', message: fileFault(error, file) };
  }
}

function databaseOf(
  db: Kysely<Tables>,
  held: DatabaseFile,
  folder: string,
  log: StoreLog,
): Database {
  const { write, add, settled } = groupCommit(db, { demand: () => demandSpace(folder) });
  const faultOf = (error: unknown) => fileFault(error, databaseIn(folder));
  const { wrote } = createFaultLog({ log, faultOf, isLasting, name: databaseIn(folder) });
  const scrub = async () => {
    await settled();
    // Deleted bytes are overwritten in the database; its log still holds them until it is moved in.
    await db.connection().execute(async () => held.emptyLog());
  };
  return {
    reads: db,
    ...telling({ write, add }, wrote),
    scrub,
    async rewrite() {
      await freePages(db, held);
      await scrub();
    },
    takeTurn: sqliteTurns({ write }),
    // Kysely's own `destroy` would not wait, and what is asked after it fails without a code.
    async close() {
      await settled();
      if (held.isClosed) return;
      // The file may be gone meanwhile; then there is nothing left to wait for.
      await db
        .connection()
        .execute(async () => held.close())
        .catch(() => held.close());
    },
    faultOf,
  };
}
