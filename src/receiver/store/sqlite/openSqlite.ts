import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, Migrator } from 'kysely';
import Libsql from 'libsql';
import type { Database } from '../database';
import { migrations } from '../migrations';
import type { Tables } from '../tables';
import { makeFolder } from './dataFolder';
import { fileFault } from './fileFault';
import { LibsqlDialect } from './libsqlDialect';

/** An open database, or one line on why there is none and what to do. */
export type Opened = { kind: 'open'; database: Database } | { kind: 'failed'; message: string };

/** How long a write waits for another process that holds the file, in milliseconds. */
const BUSY_MS = 500;

/** Opens `assent.db` in a folder, making both when they are not there, and brings its tables up to date. */
export async function openSqlite(folder: string): Promise<Opened> {
  const file = join(folder, 'assent.db');
  const folderFault = makeFolder(folder);
  if (folderFault) return { kind: 'failed', message: folderFault };
  let connection: Libsql.Database | undefined;
  try {
    connection = new Libsql(file, { timeout: BUSY_MS });
    // An answer of 201 must survive power loss, so every commit reaches the disk.
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    const db = new Kysely<Tables>({ dialect: new LibsqlDialect(connection) });
    const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
    if (error) throw error;
    chmodSync(file, 0o600);
    return { kind: 'open', database: databaseOf(db, connection) };
  } catch (error) {
    connection?.close();
    return { kind: 'failed', message: fileFault(error, file) };
  }
}

function databaseOf(db: Kysely<Tables>, connection: Libsql.Database): Database {
  return {
    reads: db,
    write: (work) => db.transaction().execute(work),
    // Kysely's own `destroy` would not wait, and what is asked after it fails without a code.
    close: () => db.connection().execute(async () => void connection.close()),
  };
}
