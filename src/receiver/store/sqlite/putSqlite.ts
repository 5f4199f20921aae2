import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type Libsql from 'libsql';
import { isMissing } from '../../isMissing';
import { migrations } from '../migrations';
import { collectStatements } from './collectStatements';
import { connect } from './driver';
import { codeOf, fileFault } from './fileFault';
import { databaseIn } from './openSqlite';
import { faultIn, type Survey, surveySqlite } from './surveySqlite';

/** Why a database must not take the place of another: one line. */
type Objection = string | undefined;

/**
 * Why nothing may take the place of the database of a folder: another process has it open, or it holds
 * what people sent and `isReplaced` was not said. The folder is held by this process already.
 */
export async function objectionToReplace(
  dataFolder: string,
  isReplaced: boolean,
): Promise<Objection> {
  const file = databaseIn(dataFolder);
  if (isMissing(file)) return undefined;
  let connection: Libsql.Database | undefined;
  try {
    connection = connect(file);
    const inUse = foldLog(connection, file);
    if (inUse !== undefined || isReplaced) return inUse;
    const { tables } = surveySqlite(connection) ?? {};
    if (!tables) return `${file} is not a database of Assent. Move it away first.`;
    const { leads = 0, consents = 0 } = tables;
    if (leads + consents === 0) return undefined;
    return `${file} holds ${leads} leads and ${consents} consent messages, which the backup would replace. Name an empty folder with --data, or say --replace.`;
  } catch (error) {
    // What cannot be read is what a backup is put back for.
    if (isReplaced) return undefined;
    return `${fileFault(error, file)} To put the backup in its place: --replace.`;
  } finally {
    connection?.close();
    await collectStatements();
  }
}

/** Whether a file that was unpacked is a sound database that holds what was said of it. */
export async function isAsSaid(file: string, { steps, tables }: Survey): Promise<boolean> {
  const connection = connect(file);
  try {
    const found = surveySqlite(connection);
    const isSame = JSON.stringify(found) === JSON.stringify({ steps, tables });
    return isSame && faultIn(connection) === undefined;
  } catch {
    // The driver throws of a file that is no database.
    return false;
  } finally {
    connection.close();
    await collectStatements();
  }
}

/** The first step of the schema that this release does not know; `undefined` where it knows all. */
export async function unknownStep(steps: readonly string[]): Promise<string | undefined> {
  const known = await migrations.getMigrations();
  return steps.find((step) => !(step in known));
}

/**
 * Puts a file in the place of the database of a folder, in one step: whatever happens, the one stands
 * there or the other, whole. Throws what the system throws.
 */
export function putSqlite(dataFolder: string, file: string): void {
  const place = databaseIn(dataFolder);
  // `objectionToReplace` has emptied the log: what is left belongs to no database any more.
  for (const end of ['-wal', '-shm']) rmSync(place + end, { force: true });
  renameSync(file, place);
  const folder = openSync(dirname(place), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Moves what a database's log holds into the file, so that the file alone is all of it. Nobody else has it open. */
export async function leaveOneFile(file: string): Promise<void> {
  // The connection before lets go of the file only now.
  await collectStatements();
  const connection = connect(file);
  try {
    foldLog(connection, file);
  } finally {
    connection.close();
    await collectStatements();
  }
}

/** Moves the log into the file and takes it away, which SQLite does only for the one who has the file open. */
function foldLog(connection: Libsql.Database, file: string): Objection {
  try {
    connection.exec('pragma journal_mode = delete');
    return undefined;
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error;
    return `${file} is open in another process. Stop it first, then restore.`;
  }
}
