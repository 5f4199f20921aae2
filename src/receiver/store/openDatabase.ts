import type { Opened } from './database';
import type { StoreLog } from './faultLog';
import { openPostgres } from './postgres/openPostgres';
import { makeFolder } from './sqlite/dataFolder';
import { missingDriver } from './sqlite/driver';
import { openServed } from './sqlite/openServed';
import { openSqlite } from './sqlite/openSqlite';

/** Where a receiver keeps what it is sent. */
export type DatabasePlace = {
  /** The data folder: the SQLite file lies in it. */
  folder: string;
  /** Address of PostgreSQL, which is used instead of the file. */
  url?: string | undefined;
  /** Whether this process will serve it: of one SQLite file only one process may. */
  isServed?: boolean;
};

/** Opens the database of a receiver with its tables up to date. `log` takes a line without personal data. */
export async function openDatabase(
  { folder, url, isServed = false }: DatabasePlace,
  log?: StoreLog,
): Promise<Opened> {
  if (url) {
    // What lies there beside a database elsewhere is for nobody else either.
    const fault = isServed ? makeFolder(folder) : undefined;
    return fault === undefined ? openPostgres(url, log) : { kind: 'failed', message: fault };
  }
  // Before a folder is made that nobody can use.
  const missing = missingDriver();
  if (missing !== undefined) return { kind: 'failed', message: missing };
  return isServed ? openServed(folder, log) : openSqlite(folder, log);
}
