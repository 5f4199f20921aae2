import Libsql from 'libsql';

/** How long a write waits for another process that holds the file, in milliseconds. */
const BUSY_MS = 500;

/** A connection to a database file; throws what the driver throws. */
export function openConnection(path: string): Libsql.Database {
  const connection = new Libsql(path, { timeout: BUSY_MS });
  try {
    // An answer of 201 must survive power loss, so every commit reaches the disk.
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    // What is deleted is overwritten: erased means erased.
    connection.pragma('secure_delete = ON');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}
