import type { Opened } from './database';
import { openPostgres } from './postgres/openPostgres';
import { openSqlite } from './sqlite/openSqlite';

/** Where a receiver keeps what it is sent. */
export type DatabasePlace = {
  /** The data folder: the SQLite file lies in it. */
  folder: string;
  /** Address of PostgreSQL, which is used instead of the file. */
  url?: string | undefined;
};

/** Opens the database of a receiver with its tables up to date. `log` takes a line without personal data. */
export function openDatabase(
  { folder, url }: DatabasePlace,
  log?: (line: string) => void,
): Promise<Opened> {
  return url ? openPostgres(url, log) : openSqlite(folder, log);
}
