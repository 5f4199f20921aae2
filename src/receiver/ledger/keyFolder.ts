import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { readSigningKey, type SigningKey, writeSigningKey } from './signingKey';

/** What lies in a folder of keys: those that can be read, and names of files that hold none. */
export type KeyFolder = { keys: SigningKey[]; damaged: string[] };

/** The folder of the signing keys within a data folder. */
export function keyFolderOf(dataFolder: string): string {
  return join(dataFolder, 'keys');
}

/** Reads all keys of a folder; nothing where there is no such folder. */
export async function readKeyFolder(folder: string): Promise<KeyFolder> {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.jwk'))
    : [];
  const read: KeyFolder = { keys: [], damaged: [] };
  for (const name of names.sort()) {
    const key = await keyIn(join(folder, name));
    if (key) read.keys.push(key);
    else read.damaged.push(join(folder, name));
  }
  return read;
}

/** Keeps a key in a file of its own that only its owner may read. Throws what the system throws. */
export function keepKey(folder: string, key: SigningKey): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = openSync(join(folder, `key-${key.kid}.jwk`), 'wx', 0o600);
  try {
    writeSync(file, `${writeSigningKey(key)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

async function keyIn(path: string): Promise<SigningKey | undefined> {
  try {
    return await readSigningKey(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
