import { existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../store/sqlite/dataFolder';
import { fileFault } from '../store/sqlite/fileFault';
import { holdFolder } from '../store/sqlite/folderLock';
import { hasRoomFor } from '../store/sqlite/freeSpace';
import { isAsSaid, objectionToReplace, putSqlite, unknownStep } from '../store/sqlite/putSqlite';
import { stagingIn } from './backUp';
import type { Manifest } from './manifest';
import { openBackup } from './readBackup';
import { Refusal, systemRefusal } from './refusal';
import { damaged } from './seal';

/** What is put back, and where. */
export type RestoreOptions = {
  /** Made where it is not there. */
  dataFolder: string;
  /** The backup: an absolute path. */
  file: string;
  passphrase: string | undefined;
  /** Whether what the folder holds may go for it. */
  isReplaced: boolean;
};

/** What was put back: when it had been saved, its rows, and keys that were there already and differ. */
export type Restored = Pick<Manifest, 'at' | 'tables'> & { keys: number; keysKept: string[] };

/**
 * Puts a backup into a data folder: all of it or nothing. Throws a `Refusal` where the file is not
 * whole, the folder is in use, or it holds what people sent and may not be replaced.
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { dataFolder, file, passphrase } = options;
  const backup = await openBackup(file, passphrase);
  const fault = makeFolder(dataFolder);
  if (fault !== undefined) throw new Refusal('failed', fault);
  const release = hold(dataFolder);
  try {
    const objection = await objectionToReplace(dataFolder, options.isReplaced);
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
      const keys = putKeys(manifest, staging.folder, dataFolder);
      putSqlite(dataFolder, database);
      return { at: manifest.at, tables: manifest.tables, ...keys };
    } finally {
      staging.remove();
    }
  } catch (error) {
    throw systemRefusal(error, dataFolder, 'written');
  } finally {
    release();
  }
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
  if (manifest.store !== 'sqlite' || !existsSync(database)) {
    const words = 'was made of PostgreSQL. Set DATABASE_URL to the database it goes into.';
    throw new Refusal('failed', `${file} ${words}`);
  }
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
