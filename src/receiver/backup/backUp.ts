import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copySqlite } from '../store/sqlite/copySqlite';
import type { Manifest } from './manifest';
import { Refusal, systemRefusal } from './refusal';
import { makeStaging } from './staging';
import { type Part, writeBackup } from './writeBackup';

/** What a backup is made of, and where it goes. */
export type BackUpOptions = {
  dataFolder: string;
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
 * Makes a backup of a data folder, also while a receiver serves it: of one moment, and of everything
 * that was answered before it began. Throws a `Refusal`, and leaves nothing behind then.
 */
export async function backUp(options: BackUpOptions): Promise<BackedUp> {
  const { dataFolder, file, passphrase, nowMs } = options;
  if (!existsSync(dataFolder)) {
    throw new Refusal(
      'unreadable',
      `The data folder ${dataFolder} is not there. Name it with --data.`,
    );
  }
  const keys = options.withKeys ? keysIn(dataFolder) : [];
  const staging = stagingIn(dataFolder);
  try {
    const path = join(staging.folder, 'assent.db');
    const copied = await copySqlite(dataFolder, path);
    if (copied.kind === 'failed') throw new Refusal('failed', copied.message);
    const { steps, tables } = copied.survey;
    const about = { at: new Date(nowMs).toISOString(), store: 'sqlite', steps, tables } as const;
    const parts = [{ name: 'assent.db', path }, ...keys];
    const bytes = await writeBackup(file, about, parts, passphrase);
    return { bytes, tables, keys: keys.length };
  } finally {
    staging.remove();
  }
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
