import { closeSync, fchmodSync, fsyncSync, openSync, writeSync } from 'node:fs';

/**
 * Writes a line into a file that only its owner may read, whatever the umask and whatever was before; it is
 * on the disk when this returns. `a` adds to the file, `wx` makes a new one. Throws what the system throws.
 */
export function writePrivately(path: string, flags: 'a' | 'wx', line: string): void {
  const file = openSync(path, flags, 0o600);
  try {
    fchmodSync(file, 0o600);
    writeSync(file, `${line}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
