import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from '../../receiver/isMissing';
import { freeBytes } from '../../receiver/store/sqlite/freeSpace';
import { type Finding, noteOf } from './finding';

const MIB = 2 ** 20;

/** Below this nothing is taken in any more; the receiver's own floor. */
const FLOOR_MIB = 64;

/** Below this an owner should begin to look. */
const LOW_MIB = 512;

/** Whose the files of a data folder are and who may read them, and how much room its disk has. */
export function folderFindings(dataFolder: string, envFile: string): Finding[] {
  if (isMissing(dataFolder)) return [];
  return [...readRights(dataFolder, envFile), ...roomOf(dataFolder)];
}

function readRights(dataFolder: string, envFile: string): Finding[] {
  try {
    return rightsOf(dataFolder, envFile);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown error';
    const message = `The rights in ${dataFolder} cannot be looked at (${code}).`;
    const remedy = 'Run assent doctor as the user that the receiver runs as, or as root.';
    return [noteOf('files')('error', 'closed', message, remedy)];
  }
}

function rightsOf(dataFolder: string, envFile: string): Finding[] {
  // Windows has no such rights.
  if (process.platform === 'win32') return [];
  const note = noteOf('files');
  const inside = readdirSync(dataFolder).map((name) => join(dataFolder, name));
  const keys = existsSync(join(dataFolder, 'keys')) ? keysIn(join(dataFolder, 'keys')) : [];
  const own = process.getuid?.() ?? 0;
  const { uid: owner } = statSync(dataFolder);
  const found: Finding[] = [];
  if (own !== 0 && owner !== own) {
    const message = `${dataFolder} belongs to another user (${owner}).`;
    found.push(note('error', 'foreign-owner', message, 'Run every command as that user.'));
  }
  for (const path of [dataFolder, ...inside, ...keys, envFile]) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) continue;
    if ((stats.mode & 0o077) !== 0) {
      const message = `${path} may be used by others (${(stats.mode & 0o777).toString(8)}).`;
      const remedy = `Type: chmod ${stats.isDirectory() ? '700' : '600'} ${path}`;
      found.push(note('warning', 'open', message, remedy));
    }
    if (stats.uid !== owner && path !== envFile) {
      const message = `${path} belongs to another user (${stats.uid}) than its folder (${owner}): a command was run as that one.`;
      const remedy = `Type as root: chown -R ${owner} ${dataFolder}`;
      found.push(note('error', 'foreign-owner', message, remedy));
    }
  }
  return found;
}

function keysIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

function roomOf(dataFolder: string): Finding[] {
  const free = freeBytes(dataFolder);
  if (free === undefined || free >= LOW_MIB * MIB) return [];
  const message = `The disk of ${dataFolder} has ${Math.floor(free / MIB)} MiB left.`;
  const isFull = free < FLOOR_MIB * MIB;
  const remedy = `Free some space: below ${FLOOR_MIB} MiB nothing is taken in.`;
  return [noteOf('disk')(isFull ? 'error' : 'warning', isFull ? 'full' : 'low', message, remedy)];
}
