import type Libsql from 'libsql';
import { isMissing } from '../../isMissing';
import type { Examined } from '../examined';
import { listedKeysIn, listedKeysQuery } from '../signingKeys';
import { standingQueries, standingsIn } from '../standing';
import { collectStatements } from './collectStatements';
import { connect } from './driver';
import { codeOf, fileFault } from './fileFault';
import { databaseIn } from './openSqlite';
import { faultIn, surveySqlite } from './surveySqlite';

/** How long is waited for whoever writes, in milliseconds. */
const BUSY_MS = 5000;

/** Looks whether the database of a data folder is whole and can be written; a receiver may serve it meanwhile. */
export async function examineSqlite(dataFolder: string): Promise<Examined> {
  const file = databaseIn(dataFolder);
  // The driver would make an empty one.
  if (isMissing(file)) return { kind: 'missing' };
  let connection: Libsql.Database | undefined;
  try {
    connection = connect(file, { timeout: BUSY_MS });
    const survey = surveySqlite(connection);
    if (!survey) return { kind: 'failed', message: `${file} is not a database of Assent.` };
    const fault = faultIn(connection);
    if (fault !== undefined) {
      const remedy = 'Stop the receiver and put a backup back: assent restore FILE --replace.';
      return { kind: 'failed', message: `${file} is damaged. ${remedy}` };
    }
    demandWrites(connection);
    const [row] = connection.prepare('select max(received_at) as newest from leads').all() as {
      newest: string | null;
    }[]; // a column that is NOT NULL, and nothing where there is no row
    const { steps } = survey;
    const rowsOf = (query: string) => connection?.prepare(query).all() ?? [];
    const standings = standingQueries(steps).map(rowsOf).flatMap(standingsIn);
    const keys = listedKeysQuery(steps).map(rowsOf).flatMap(listedKeysIn);
    return { kind: 'usable', steps, keys, standings, ...(row?.newest && { newest: row.newest }) };
  } catch (error) {
    return { kind: 'failed', message: fileFault(error, file) };
  } finally {
    connection?.close();
    await collectStatements();
  }
}

/** Throws where nothing can be written; what it begins to write is undone. */
function demandWrites(connection: Libsql.Database): void {
  try {
    connection.exec('begin immediate');
    connection.exec('create table assent_doctor (looked integer)');
  } catch (error) {
    // Somebody else writes just now, so that it can be done.
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error;
  } finally {
    if (connection.inTransaction) connection.exec('rollback');
  }
}
