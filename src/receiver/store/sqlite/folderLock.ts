import { join } from 'node:path';
import type Libsql from 'libsql';
import { connect } from './driver';
import { codeOf } from './fileFault';
import { keepPrivate } from './privateFiles';

/** A data folder that this process alone serves from now on, or by whom it is served already. */
export type Held = { kind: 'held'; release(): void } | { kind: 'taken'; by: string };

/** How long is waited for a process that only looks who holds the folder, in milliseconds. */
const LOOK_MS = 200;

/** The file in a data folder by which one process holds it. */
export function lockIn(folder: string): string {
  return join(folder, 'assent.lock');
}

/**
 * Takes a data folder for this process alone; the folder must be there. The lock is one of SQLite's
 * own, on a file beside the database, so that it ends with its process however that ends. Nobody in
 * this process may read that file in another way: to close it again would drop the lock.
 * Throws what the driver throws where the file cannot be made.
 */
export function holdFolder(folder: string): Held {
  const path = lockIn(folder);
  keepPrivate(path);
  const connection = connect(path, { timeout: LOOK_MS });
  try {
    connection.exec('pragma journal_mode = memory');
    connection.exec('begin immediate');
    connection.exec('create table if not exists holder (process integer)');
    connection.exec(`delete from holder; insert into holder values (${process.pid}); commit`);
    // Open from here on: others read who it is, and cannot take it.
    connection.exec('begin immediate');
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error;
    return { kind: 'taken', by: holderIn(connection) };
  }
  return {
    kind: 'held',
    release() {
      if (!connection.open) return;
      connection.exec('rollback');
      connection.close();
    },
  };
}

function holderIn(connection: Libsql.Database): string {
  try {
    const [row] = connection.prepare('select process from holder').all() as { process: number }[]; // as made above
    return row ? `process ${row.process}` : 'another process';
  } catch {
    return 'another process';
  } finally {
    connection.close();
  }
}
