import { dirname } from 'node:path';
import type Libsql from 'libsql';
import { collectStatements } from './collectStatements';
import { connect } from './driver';
import { fileFault } from './fileFault';
import { fileBytes } from './fileIdentity';
import { hasRoomFor } from './freeSpace';
import { databaseIn } from './openSqlite';
import { keepPrivate } from './privateFiles';
import { faultIn, type Survey, surveySqlite } from './surveySqlite';

/** A copy that was made and looked through, or one line on why there is none. */
export type Copied = { kind: 'copied'; survey: Survey } | { kind: 'failed'; message: string };

/** How long is waited for whoever holds the file, in milliseconds. */
const BUSY_MS = 5000;

/**
 * Copies the database of a data folder, which is there, as it stands at one moment, while others go on reading and
 * writing it. `to` is a file that is not there yet. libsql has no online backup; `vacuum into` reads
 * within one transaction, which in WAL mode holds up nobody.
 */
export async function copySqlite(dataFolder: string, to: string): Promise<Copied> {
  const file = databaseIn(dataFolder);
  const fail = (message: string): Copied => ({ kind: 'failed', message });
  const needed = fileBytes(file) + fileBytes(`${file}-wal`);
  if (!hasRoomFor(dirname(to), needed)) {
    return fail(
      `The disk of ${dataFolder} has no room for the copy that is made there first: ${Math.ceil(needed / 2 ** 20)} MiB, and 64 MiB that stay free. Free some space.`,
    );
  }
  let source: Libsql.Database | undefined;
  let copy: Libsql.Database | undefined;
  try {
    source = connect(file, { timeout: BUSY_MS });
    if (!surveySqlite(source))
      return fail(`${file} is not a database of Assent. Name another folder with --data.`);
    keepPrivate(to);
    // The copy takes this over: without it, bytes of rows lie on in pages that were split as it was filled,
    // and what is erased in a database that it was restored to would still stand there.
    source.pragma('secure_delete = ON');
    source.pragma('auto_vacuum = INCREMENTAL');
    source.exec(`vacuum into '${to.replaceAll("'", "''")}'`);
    copy = connect(to);
    const survey = surveySqlite(copy);
    if (!survey || faultIn(copy) !== undefined) {
      return fail(`${file} is damaged. An earlier backup may be sound: assent restore.`);
    }
    return { kind: 'copied', survey };
  } catch (error) {
    return fail(fileFault(error, file));
  } finally {
    copy?.close();
    source?.close();
    await collectStatements();
  }
}
