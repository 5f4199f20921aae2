import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes away what processes that are no more left in a folder: files and folders whose name is `start`
 * and their id, made before `beforeMs` (since 1970-01-01 UTC). Throws what the system throws.
 */
export function removeLeftovers(folder: string, start: string, beforeMs = Infinity): void {
  for (const name of readdirSync(folder)) {
    const id = name.startsWith(start) ? name.slice(start.length) : '';
    if (!/^\d+$/.test(id) || isAlive(Number(id))) continue;
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && found.mtimeMs < beforeMs) rmSync(path, { recursive: true, force: true });
  }
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
