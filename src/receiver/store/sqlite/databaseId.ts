import { randomInt } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type Libsql from 'libsql';

/** Where SQLite keeps `user_version` in a file (https://www.sqlite.org/fileformat.html#the_database_header). */
const OFFSET = 60;

/**
 * The number that tells one database from another; given to a database that bears none. It is
 * `user_version`, which stands in the first bytes of the file and is read without opening it.
 */
export function bearId(connection: Libsql.Database): number {
  // SQLite answers this pragma with one row of one number.
  const [row] = connection.pragma('user_version') as { user_version: number }[];
  if (row?.user_version) return row.user_version;
  const id = randomInt(1, 2 ** 31);
  connection.pragma(`user_version = ${id}`);
  // Until it is moved from the log into the file, nobody could read it there.
  connection.pragma('wal_checkpoint(TRUNCATE)');
  return id;
}

/**
 * The number that a file bears; `undefined` where it is no database or bears none. Never asked of a
 * file that this process has open: to close it again would drop SQLite's locks on it.
 */
export function idInFile(path: string): number | undefined {
  const header = Buffer.alloc(OFFSET + 4);
  const file = openSync(path, 'r');
  try {
    const isWhole = readSync(file, header, 0, header.length, 0) === header.length;
    if (!isWhole || !header.toString('latin1').startsWith('SQLite format 3\0')) return undefined;
    return header.readUInt32BE(OFFSET) || undefined;
  } finally {
    closeSync(file);
  }
}
