import type Libsql from 'libsql';
import { StoreFailure } from '../failure';
import { connect } from './driver';
import { isForeign } from './surveySqlite';

/**
 * A connection to a database file, where a write waits so long for another process that holds it; throws
 * what the driver throws, and where the file is another program's, which stays as it is.
 */
export function openConnection(path: string, busyMs: number): Libsql.Database {
  const connection = connect(path, { timeout: busyMs });
  try {
    if (isForeign(connection)) throw new StoreFailure('SQLITE_NOTADB');
    // First: a file that holds anything already stays as it was made.
    connection.pragma('auto_vacuum = INCREMENTAL');
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
