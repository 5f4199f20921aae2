import { unwatchFile, watchFile } from 'node:fs';

/** How often a file is looked at, in milliseconds: what tells of changes at once misses some editors and network disks. */
const LOOK_MS = 1000;

/** Calls back whenever a file was written, replaced, taken away or put back; returns what stops it. */
export function followFile(file: string, changed: () => void): () => void {
  watchFile(file, { interval: LOOK_MS, persistent: false }, changed);
  return () => unwatchFile(file, changed);
}
