import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';

/**
 * Writes a line into a file that only its owner may read, whatever the umask and whatever was before; it is
 * on the disk when this returns. `a` adds to the file, `wx` makes a new one. Throws what the system throws.
 */
export function writePrivately(path: string, flags: 'a' | 'wx', line: string): void {
  const file = openSync(path, flags === 'a' ? 'a+' : flags, 0o600);
  try {
    fchmodSync(file, 0o600);
    // A line that a power loss cut off stays alone in its line.
    writeSync(file, `${isCutOff(file) ? '\n' : ''}${line}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function isCutOff(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last.toString() !== '\n';
}
