import type { Opened } from '../database';
import type { StoreLog } from '../faultLog';
import { makeFolder } from './dataFolder';
import { fileFault } from './fileFault';
import { type Held, holdFolder, lockIn } from './folderLock';
import { openSqlite } from './openSqlite';

/** Who posts does not wait longer for another process that writes, in milliseconds. */
const SERVED_BUSY_MS = 500;

/**
 * `openSqlite` for the one process that serves the folder: whoever comes second is refused, until
 * this database is closed or its process is no more. Commands open it beside that process.
 */
export async function openServed(folder: string, log: StoreLog = () => {}): Promise<Opened> {
  const folderFault = makeFolder(folder);
  if (folderFault) return { kind: 'failed', message: folderFault };
  let held: Held;
  try {
    held = holdFolder(folder);
  } catch (error) {
    return { kind: 'failed', message: fileFault(error, lockIn(folder)) };
  }
  if (held.kind === 'taken') {
    return {
      kind: 'failed',
      message: `The data folder ${folder} is served already, by ${held.by}. Stop that one, or name another folder with --data. Several receivers share one database only where it is PostgreSQL (DATABASE_URL).`,
    };
  }
  const opened = await openSqlite(folder, log, SERVED_BUSY_MS);
  if (opened.kind === 'failed') {
    held.release();
    return opened;
  }
  const { database } = opened;
  const close = () => database.close().finally(held.release);
  return { ...opened, database: { ...database, close } };
}
