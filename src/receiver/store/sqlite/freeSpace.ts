import { statfsSync } from 'node:fs';
import { StoreFailure } from '../failure';

/** What a disk keeps free, in bytes: below it nothing more is taken in, so that it never fills up. */
const FLOOR_BYTES = 64 * 1024 * 1024;

/** Throws where the disk of a folder has too little space left for another write. */
export function demandSpace(folder: string): void {
  const { bsize, bavail, blocks } = statfsOf(folder);
  // Some network disks say nothing of their size.
  if (blocks > 0 && bsize * bavail < FLOOR_BYTES) throw new StoreFailure('DISK_LOW');
}

function statfsOf(folder: string): { bsize: number; bavail: number; blocks: number } {
  try {
    return statfsSync(folder);
  } catch {
    // A folder that is gone is told by whoever looks for the file.
    return { bsize: 0, bavail: 0, blocks: 0 };
  }
}
