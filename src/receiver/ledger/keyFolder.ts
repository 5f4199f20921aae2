import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivately } from './privateFile';
import { readSigningKey, type SigningKey, writeSigningKey } from './signingKey';

/** What lies in a folder of keys: those that can be read, and names of files that hold none. */
export type KeyFolder = { keys: SigningKey[]; damaged: string[] };

/** The folder of the signing keys within a data folder. */
export function keyFolderOf(dataFolder: string): string {
  return join(dataFolder, 'keys');
}

/** Reads all keys of a folder; nothing where there is no such folder. */
export async function readKeyFolder(folder: string): Promise<KeyFolder> {
  const read: KeyFolder = { keys: [], damaged: [] };
  for (const name of keyNames(folder)) {
    const key = await keyIn(join(folder, name));
    if (key) read.keys.push(key);
    else read.damaged.push(join(folder, name));
  }
  return read;
}

/**
 * The same for a receiver that will sign with them, with the files that others could read until now: nobody
 * else may from here on. Throws what the system throws.
 */
export async function openKeyFolder(folder: string): Promise<KeyFolder & { open: string[] }> {
  const open = keyNames(folder)
    .map((name) => join(folder, name))
    .filter(isOpen);
  if (existsSync(folder)) shutOthersOut(folder);
  return { ...(await readKeyFolder(folder)), open };
}

/** Whether others may read a file; its folder does not count, which may have been another before. */
function isOpen(file: string): boolean {
  // Windows has no such rights, and says 0o666 for all.
  return process.platform !== 'win32' && (statSync(file).mode & 0o044) !== 0;
}

/** Keeps a key in a file of its own that only its owner may read. Throws what the system throws. */
export function keepKey(folder: string, key: SigningKey): void {
  mkdirSync(folder, { recursive: true });
  shutOthersOut(folder);
  writePrivately(join(folder, `key-${key.kid}.jwk`), 'wx', writeSigningKey(key));
}

/** Whoever holds a key signs as the receiver: what was left open to others is shut. */
function shutOthersOut(folder: string): void {
  chmodSync(folder, 0o700);
  for (const name of keyNames(folder)) chmodSync(join(folder, name), 0o600);
}

/** Why a folder of keys cannot be used and what to do, for a system's code. */
export function keyFolderFault(folder: string, code: string | undefined): string {
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return `${folder} is no folder (${code}). Move that file away.`;
  }
  const remedy = code === 'ENOSPC' ? 'Free some space.' : 'Mend its rights, or free some space.';
  return `${folder} cannot be used (${code}). ${remedy}`;
}

function keyNames(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jwk'))
        .sort()
    : [];
}

async function keyIn(path: string): Promise<SigningKey | undefined> {
  try {
    return await readSigningKey(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
