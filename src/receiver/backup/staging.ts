import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A folder within the data folder, for what is not whole yet. */
export type Staging = { folder: string; remove(): void };

const NAME = /^making-(\d+)$/;

/**
 * Makes a private folder for this process, and takes away what processes left that are no more: it
 * holds people's data as the database does. Throws what the system throws.
 */
export function makeStaging(dataFolder: string): Staging {
  for (const name of readdirSync(dataFolder)) {
    const [, process] = NAME.exec(name) ?? [];
    if (process !== undefined && !isAlive(Number(process))) remove(join(dataFolder, name));
  }
  const folder = join(dataFolder, `making-${process.pid}`);
  remove(folder);
  mkdirSync(folder, { mode: 0o700 });
  return { folder, remove: () => remove(folder) };
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
