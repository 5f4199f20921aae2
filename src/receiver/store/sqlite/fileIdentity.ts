import { statSync } from 'node:fs';

/** Which file stands at a path just now: its device and inode; `undefined` where none does. */
export function fileIdentity(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

/** How many bytes stand at a path just now; 0 where there is no file. */
export function fileBytes(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
