import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './fileFault';

/** Makes the folder of the database where it is not there; one line when it cannot, saying what to do. */
export function makeFolder(folder: string): string | undefined {
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
