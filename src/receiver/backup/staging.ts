import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeLeftovers } from './leftovers';

/** A folder within the data folder, for what is not whole yet. */
export type Staging = { folder: string; remove(): void };

const START = 'making-';

/**
 * Makes a private folder for this process, and takes away what processes left that are no more: it
 * holds people's data as the database does. Throws what the system throws.
 */
export function makeStaging(dataFolder: string): Staging {
  removeLeftovers(dataFolder, START);
  const folder = join(dataFolder, `${START}${process.pid}`);
  remove(folder);
  mkdirSync(folder, { mode: 0o700 });
  return { folder, remove: () => remove(folder) };
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
