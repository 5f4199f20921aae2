import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DAY_MS } from '../../core/settings';
import { removeLeftovers } from './leftovers';
import { undoOnStop } from './undoOnStop';

/** A folder within the data folder, for what is not whole yet. */
export type Staging = { folder: string; remove(): void };

const START = 'making-';

/**
 * Takes away what backups and restores left in a data folder that were cut off: it holds people's data as
 * the database does, and knows of no erasure. Rejects with what the system throws.
 */
export async function sweepStaging(dataFolder: string, nowMs: number): Promise<void> {
  // In another container ids are others: nobody who is at work there began a day ago.
  removeLeftovers(dataFolder, START, nowMs - DAY_MS);
}

/**
 * Makes a private folder for this process, which goes with it where it is asked to stop, and takes away what
 * processes left that are no more. Throws what the system throws.
 */
export function makeStaging(dataFolder: string): Staging {
  removeLeftovers(dataFolder, START);
  const folder = join(dataFolder, `${START}${process.pid}`);
  remove(folder);
  mkdirSync(folder, { mode: 0o700 });
  const release = undoOnStop(() => remove(folder));
  return {
    folder,
    remove() {
      release();
      remove(folder);
    },
  };
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
