import { existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from '../isMissing';
import { headFileOf, readHeads } from '../ledger/headFile';
import { noteRestored } from '../ledger/noteRestored';
import { applyTombstones } from '../rights/applyTombstones';
import {
  addTombstones,
  readTombstones,
  type TombstoneLine,
  tombstoneFileOf,
} from '../rights/tombstoneFile';
import { StoreFailure } from '../store/failure';
import { moveToPostgres } from '../store/moveStore';
import { usersOf } from '../store/postgres/usersOf';
import { makeFolder } from '../store/sqlite/dataFolder';
import { fileFault } from '../store/sqlite/fileFault';
import { holdFolder } from '../store/sqlite/folderLock';
import { hasRoomFor } from '../store/sqlite/freeSpace';
import { databaseIn, openSqlite } from '../store/sqlite/openSqlite';
import {
  isAsSaid,
  leaveOneFile,
  objectionToReplace,
  putSqlite,
  unknownStep,
} from '../store/sqlite/putSqlite';
import { createStore } from '../store/store';
import { stagingIn } from './backUp';
import type { Manifest } from './manifest';
import { openBackup } from './readBackup';
import { Refusal, systemRefusal } from './refusal';
import { damaged } from './seal';

/** What is put back, and where. */
export type RestoreOptions = {
  /** Made where it is not there. */
  dataFolder: string;
  /** Address of PostgreSQL where that is the database. */
  databaseUrl: string | undefined;
  /** The backup: an absolute path. */
  file: string;
  passphrase: string | undefined;
  /** Whether what is there may go for it. */
  isReplaced: boolean;
  /** Further files of erasures that happened since, of other receivers on the same database: absolute paths. */
  tombstones: readonly string[];
};

/**
 * What was put back: when it had been saved, its rows, keys that were there already and differ, and how
 * many leads were erased again that had been erased since.
 */
export type Restored = Pick<Manifest, 'at' | 'tables'> & {
  keys: number;
  keysKept: string[];
  erasedAgain: number;
};

/**
 * Puts a backup of either store into a data folder or into PostgreSQL: all of it or nothing. Throws a
 * `Refusal` where the file is not whole, the place is in use, or holds what people sent and may not be replaced.
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { dataFolder, databaseUrl, file, passphrase } = options;
  const erased = options.tombstones.flatMap(readOthers);
  const backup = await openBackup(file, passphrase);
  const fault = makeFolder(dataFolder);
  if (fault !== undefined) throw new Refusal('failed', fault);
  const release = hold(dataFolder);
  try {
    const objection = await (databaseUrl
      ? objectionToPostgres(databaseUrl)
      : objectionToReplace(dataFolder, options.isReplaced));
    if (objection !== undefined) throw new Refusal('failed', objection);
    const staging = stagingIn(dataFolder);
    try {
      const manifest = await backup.unpack(staging.folder, (bytes) => {
        if (hasRoomFor(dataFolder, bytes)) return;
        const words = `holds ${Math.ceil(bytes / 2 ** 20)} MiB, which the disk of ${dataFolder} has no room for. Free some space.`;
        throw new Refusal('failed', `${file} ${words}`);
      });
      const database = join(staging.folder, 'assent.db');
      await demandFit(manifest, database, file);
      const erasedAgain = await say(staging.folder, options, manifest.at, erased);
      if (databaseUrl) await putPostgres(staging.folder, databaseUrl, options.isReplaced);
      const keys = putKeys(manifest, staging.folder, dataFolder);
      if (!databaseUrl) putSqlite(dataFolder, database);
      return { at: manifest.at, tables: manifest.tables, ...keys, erasedAgain };
    } finally {
      staging.remove();
    }
  } catch (error) {
    throw systemRefusal(error, dataFolder, 'written');
  } finally {
    release();
  }
}

/** Why nothing may take the place of what PostgreSQL holds: others use it, or it cannot be reached. */
async function objectionToPostgres(url: string): Promise<string | undefined> {
  const used = await usersOf(url);
  if (used.kind === 'failed') return used.message;
  if (used.users === 0) return undefined;
  return `The database that DATABASE_URL names is in use, by Assent (open connections: ${used.users}). Stop the receivers on it first, then restore.`;
}

async function putPostgres(folder: string, url: string, isReplaced: boolean): Promise<void> {
  const moved = await moveToPostgres(folder, url, { isReplaced });
  if (moved.kind === 'moved') return;
  const more = moved.because === 'filled' ? ' Or let that go for the backup: --replace.' : '';
  throw new Refusal('failed', `${moved.message}${more}`);
}

/**
 * Says in the unpacked ledger that it was put back: what is gone with that is no fault then. What was
 * erased since the backup was made is erased in it before it takes its place; how many leads those were.
 */
async function say(
  folder: string,
  { dataFolder }: RestoreOptions,
  savedAt: string,
  erased: readonly TombstoneLine[],
): Promise<number> {
  const opened = await openSqlite(folder);
  if (opened.kind === 'failed') throw new Refusal('failed', opened.message);
  const store = createStore(opened.database);
  const tombstoneFile = tombstoneFileOf(dataFolder);
  let gone: number;
  try {
    const { heads } = readHeads(headFileOf(dataFolder));
    await noteRestored(store, { savedAt, heads, nowMs: Date.now() });
    addTombstones(tombstoneFile, erased);
    gone = await applyTombstones({ store, clock: Date.now, tombstoneFile });
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    throw new Refusal('failed', fileFault(error, databaseIn(dataFolder)));
  } finally {
    await store.close();
  }
  await leaveOneFile(databaseIn(folder));
  return gone;
}

/** The erasures of another receiver's file. */
function readOthers(file: string): TombstoneLine[] {
  try {
    if (isMissing(file)) throw new Refusal('unreadable', `${file} is not there. Check the path.`);
    const lines = readTombstones(file);
    if (lines.length > 0) return lines;
  } catch (error) {
    throw systemRefusal(error, file, 'read');
  }
  const words = 'names no erasure. Name the tombstones.jsonl of a data folder.';
  throw new Refusal('unreadable', `${file} ${words}`);
}

/** Nobody begins to serve the folder meanwhile. */
function hold(dataFolder: string): () => void {
  try {
    const held = holdFolder(dataFolder);
    if (held.kind === 'held') return held.release;
    const words = `is in use, by ${held.by}. Stop that one first, then restore.`;
    throw new Refusal('failed', `The data folder ${dataFolder} ${words}`);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('failed', fileFault(error, join(dataFolder, 'assent.lock')));
  }
}

async function demandFit(manifest: Manifest, database: string, file: string): Promise<void> {
  if (!existsSync(database)) throw damaged(file);
  if ((await unknownStep(manifest.steps)) !== undefined) {
    const words = 'was made by a newer release of Assent. Restore it with that release.';
    throw new Refusal('failed', `${file} ${words}`);
  }
  if (!(await isAsSaid(database, manifest))) throw damaged(file);
}

/** Keys come beside those that are there: none is written over, since receipts out there name them. */
function putKeys(manifest: Manifest, from: string, dataFolder: string) {
  const names = manifest.parts.map(({ name }) => name).filter((name) => name.startsWith('keys/'));
  if (names.length > 0) mkdirSync(join(dataFolder, 'keys'), { recursive: true, mode: 0o700 });
  const keysKept = names.filter((name) => {
    const [source, place] = [join(from, name), join(dataFolder, name)];
    if (existsSync(place)) return !readFileSync(place).equals(readFileSync(source));
    linkSync(source, place);
    return false;
  });
  return { keys: names.length, keysKept };
}
