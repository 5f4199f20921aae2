import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { createStore } from './kyselyStore';
import { migrations } from './migrations';
import type { Store } from './store';
import type { Tables } from './tables';

/** An open store, or one line on why there is none and what to do. */
export type Opened = { kind: 'open'; store: Store } | { kind: 'failed'; message: string };

/** How long a write waits for another process that holds the file, in milliseconds. */
const BUSY_MS = 500;

/** Opens `assent.db` in a folder, making both when they are not there, and brings its tables up to date. */
export async function openSqlite(folder: string): Promise<Opened> {
  const file = join(folder, 'assent.db');
  const folderFault = makeFolder(folder);
  if (folderFault) return { kind: 'failed', message: folderFault };
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: BUSY_MS });
    // An answer of 201 must survive power loss, so every commit reaches the disk.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
    const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
    if (error) throw error;
    chmodSync(file, 0o600);
    return { kind: 'open', store: createStore(db) };
  } catch (error) {
    database?.close();
    return { kind: 'failed', message: `${fileFault(error, file)}` };
  }
}

function makeFolder(folder: string): string | undefined {
  try {
    makeFolders(folder);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      return `The data folder ${folder} cannot be made: a file stands in its way. Name another with --data.`;
    }
    if (code === 'EROFS') {
      return `The data folder ${folder} cannot be made: the disk is read-only. Name one on a writable disk with --data.`;
    }
    return `The data folder ${folder} cannot be made (${code}). Check its rights, or name another with --data.`;
  }
}

/** Step by step: Node's own `recursive` never returns where the system answers ENOENT, as in /proc. */
function makeFolders(folder: string): void {
  const parent = dirname(folder);
  if (parent !== folder && !existsSync(parent)) makeFolders(parent);
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  mkdirSync(folder, { mode: 0o700 });
}

function fileFault(error: unknown, file: string): string {
  const code = codeOf(error);
  const words = error instanceof Error ? error.message : '';
  if (code.startsWith('SQLITE_NOTADB') || /not a database/i.test(words)) {
    return `${file} is not a database of Assent. Move it away, or name another folder with --data.`;
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || /read-?only/i.test(words)) {
    return `${file} cannot be written: the disk or the file is read-only. Make it writable, or name another folder with --data.`;
  }
  if (code.startsWith('SQLITE_BUSY') || /locked/i.test(words)) {
    return `${file} is locked by another process. Stop that process, or name another folder with --data.`;
  }
  if (code.startsWith('SQLITE_FULL')) {
    return `${file} cannot grow: the disk is full. Free some space, or name another folder with --data.`;
  }
  if (/corrupted migrations/i.test(words)) {
    return `${file} was written by a newer release of Assent. Start that release, or name another folder with --data.`;
  }
  return `${file} cannot be opened (${code}). Check the rights of its folder, or name another with --data.`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
