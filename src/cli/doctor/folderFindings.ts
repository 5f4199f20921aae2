import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { freeBytes } from '../../receiver/store/sqlite/freeSpace';
import { type Finding, noteOf } from './finding';

const MIB = 2 ** 20;

/** Below this nothing is taken in any more; the receiver's own floor. */
const FLOOR_MIB = 64;

/** Below this an owner should begin to look. */
const LOW_MIB = 512;

/** Whose the files of a data folder are and who may read them, and how much room its disk has. */
export function folderFindings(dataFolder: string, envFile: string): Finding[] {
  if (!existsSync(dataFolder)) return [];
  return [...rightsOf(dataFolder, envFile), ...roomOf(dataFolder)];
}

function rightsOf(dataFolder: string, envFile: string): Finding[] {
  // Windows has no such rights.
  if (process.platform === 'win32') return [];
  const note = noteOf('files');
  const paths = [
    dataFolder,
    ...readdirSync(dataFolder).map((name) => join(dataFolder, name)),
    ...(existsSync(join(dataFolder, 'keys')) ? keysIn(join(dataFolder, 'keys')) : []),
    ...(existsSync(envFile) ? [envFile] : []),
  ];
  return paths.flatMap((path) => {
    const { mode, uid } = statSync(path);
    const rights = (mode & 0o777).toString(8);
    const right = statSync(path).isDirectory() ? '700' : '600';
    const open = (mode & 0o077) !== 0;
    const own = process.getuid?.();
    return [
      ...(open
        ? [
            note(
              'warning',
              'open',
              `${path} may be used by others (${rights}).`,
              `Type: chmod ${right} ${path}`,
            ),
          ]
        : []),
      ...(own !== undefined && own !== 0 && uid !== own
        ? [
            note(
              'error',
              'foreign-owner',
              `${path} belongs to another user (${uid}).`,
              `Run the receiver as that user, or type as root: chown -R ${own} ${dataFolder}`,
            ),
          ]
        : []),
    ];
  });
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
