import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyPostgres } from '../store/copyPostgres';
import { findDatabase } from '../store/findDatabase';
import { type Copied, copySqlite } from '../store/sqlite/copySqlite';
import { makeFolder } from '../store/sqlite/dataFolder';
import type { Manifest } from './manifest';
import { Refusal, systemRefusal } from './refusal';
import { makeStaging } from './staging';
import { type Part, writeBackup } from './writeBackup';

/** What a backup is made of, and where it goes. */
export type BackUpOptions = {
  dataFolder: string;
  /** Address of PostgreSQL where that is the database; it is saved as a SQLite file, so that either store takes it back. */
  databaseUrl: string | undefined;
  /** The backup: an absolute path. */
  file: string;
  /** Encrypts it where there is one. */
  passphrase: string | undefined;
  /** Whether the signing keys go along. */
  withKeys: boolean;
  /** Milliseconds since 1970-01-01 UTC. */
  nowMs: number;
};

/** What a backup came to. */
export type BackedUp = { bytes: number; tables: Manifest['tables']; keys: number };

/**
 * Makes a backup of what a receiver keeps, also while it serves: of one moment, and of everything
 * that was answered before it began. Throws a `Refusal`, and leaves nothing behind then.
 */
export async function backUp(options: BackUpOptions): Promise<BackedUp> {
  const { dataFolder, databaseUrl, file, passphrase, nowMs } = options;
  const found = await findDatabase({ folder: dataFolder, url: databaseUrl });
  if (found.kind !== 'found') {
    throw new Refusal(found.kind === 'missing' ? 'unreadable' : 'failed', found.message);
  }
  const folderFault = databaseUrl ? makeFolder(dataFolder) : undefined;
  if (folderFault !== undefined) throw new Refusal('failed', folderFault);
  const keys = options.withKeys ? keysIn(dataFolder) : [];
  const staging = stagingIn(dataFolder);
  try {
    const path = join(staging.folder, 'assent.db');
    const copied = await (databaseUrl
      ? viaSqlite(databaseUrl, join(staging.folder, 'from'), path)
      : copySqlite(dataFolder, path));
    if (copied.kind === 'failed') throw new Refusal('failed', copied.message);
    const { steps, tables } = copied.survey;
    const store = databaseUrl ? 'postgres' : 'sqlite';
    const about = { at: new Date(nowMs).toISOString(), store, steps, tables } as const;
    const parts = [{ name: 'assent.db', path }, ...keys];
    const bytes = await writeBackup(file, about, parts, passphrase);
    return { bytes, tables, keys: keys.length };
  } finally {
    staging.remove();
  }
}

/** The copy of a copy is judged, counted and compact as that of any other SQLite file. */
async function viaSqlite(url: string, folder: string, to: string): Promise<Copied> {
  const message = await copyPostgres(url, folder);
  if (message !== undefined) return { kind: 'failed', message };
  const copied = await copySqlite(folder, to);
  rmSync(folder, { recursive: true });
  return copied;
}

/** `makeStaging` that tells the owner what the system refused. */
export function stagingIn(dataFolder: string): ReturnType<typeof makeStaging> {
  try {
    return makeStaging(dataFolder);
  } catch (error) {
    throw systemRefusal(error, dataFolder, 'written');
  }
}

function keysIn(dataFolder: string): Part[] {
  const folder = join(dataFolder, 'keys');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^\w[\w.-]*$/.test(name))
    : [];
  return names.map((name) => ({ name: `keys/${name}`, path: join(folder, name) }));
}
