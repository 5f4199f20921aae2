import { statfsSync } from 'node:fs';
import { StoreFailure } from '../failure';

/** What a disk keeps free, in bytes: below it nothing more is taken in, so that it never fills up. */
const FLOOR_BYTES = 64 * 1024 * 1024;

/** Throws where the disk of a folder has too little space left for another write. */
export function demandSpace(folder: string): void {
  if (!hasRoomFor(folder, 0)) throw new StoreFailure('DISK_LOW');
}

/** Whether so many bytes more leave the disk of a folder what it keeps free; true where nobody can tell. */
export function hasRoomFor(folder: string, bytes: number): boolean {
  const free = freeBytes(folder);
  return free === undefined || free - bytes >= FLOOR_BYTES;
}

/** Bytes that the disk of a folder has left; `undefined` where it does not say, as some network disks. */
export function freeBytes(folder: string): number | undefined {
  const { bsize, bavail, blocks } = statfsOf(folder);
  return blocks > 0 ? bsize * bavail : undefined;
}

function statfsOf(folder: string): { bsize: number; bavail: number; blocks: number } {
  try {
    return statfsSync(folder);
  } catch {
    // A folder that is gone is told by whoever looks for the file.
    return { bsize: 0, bavail: 0, blocks: 0 };
  }
}
