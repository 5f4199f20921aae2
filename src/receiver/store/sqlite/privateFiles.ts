import { chmodSync, closeSync, existsSync, fchmodSync, openSync, statSync } from 'node:fs';
import { codeOf } from './fileFault';

const PRIVATE = 0o600;

/**
 * Makes a database's file readable by its owner alone before anything is in it, whatever the umask;
 * SQLite gives its log and index the rights of the file. Throws what the system throws.
 */
export function keepPrivate(file: string): void {
  try {
    const made = openSync(file, 'wx', PRIVATE);
    fchmodSync(made, PRIVATE);
    closeSync(made);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  for (const path of [file, `${file}-wal`, `${file}-shm`]) {
    // A folder in its place is for SQLite to refuse; nobody is shut out of it here.
    if (existsSync(path) && statSync(path).isFile()) chmodSync(path, PRIVATE);
  }
}

/** One line where others may look into the folder, which is theirs to change; `undefined` where they may not. */
export function openFolderNote(folder: string): string | undefined {
  // Windows has no such rights, and says 0o777 for all.
  if (process.platform === 'win32') return undefined;
  const mode = statSync(folder).mode & 0o777;
  if ((mode & 0o077) === 0) return undefined;
  return `The data folder ${folder} may be read by others (${mode.toString(8)}). Its database may not; to shut them out of the folder: chmod 700 ${folder}`;
}
