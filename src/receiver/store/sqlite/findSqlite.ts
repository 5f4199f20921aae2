import type Libsql from 'libsql';
import { isMissing } from '../../isMissing';
import type { Found } from '../examined';
import { collectStatements } from './collectStatements';
import { connect } from './driver';
import { fileFault } from './fileFault';
import { databaseIn } from './openSqlite';
import { tablesIn } from './surveySqlite';

/** How long is waited for whoever holds the file, in milliseconds. */
const BUSY_MS = 5000;

/** Looks for the tables of a receiver in the file of a data folder; `remedy` says how another folder is named. */
export async function findSqlite(folder: string, remedy: string): Promise<Found> {
  const file = databaseIn(folder);
  // The driver would make an empty one.
  if (isMissing(file)) return { kind: 'missing', message: `${file} is not there. ${remedy}` };
  let connection: Libsql.Database | undefined;
  try {
    connection = connect(file, { timeout: BUSY_MS });
    if (tablesIn(connection)) return { kind: 'found' };
    return { kind: 'failed', message: `${file} is not a database of Assent. ${remedy}` };
  } catch (error) {
    return { kind: 'failed', message: fileFault(error, file) };
  } finally {
    connection?.close();
    await collectStatements();
  }
}
