import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoreFailure } from '../failure';
import { DriverMissing } from './driver';

/** Why a database cannot be opened, and what to do: one line. */
export function fileFault(error: unknown, file: string): string {
  const code = codeOf(error);
  const words = error instanceof Error ? error.message : '';
  const is = (...codes: string[]) => codes.some((one) => code.startsWith(one));
  const other = 'or name another folder with --data.';
  if (error instanceof DriverMissing) return error.message;
  if (isFolder(file)) {
    return `${file} cannot be opened: a folder stands in its place. Move it away, ${other}`;
  }
  // Another program's tables where ours are to be made: `table "leads" already exists`.
  if (is('SQLITE_NOTADB') || /not a database|already exists/i.test(words)) {
    return `${file} is not a database of Assent. Move it away, ${other}`;
  }
  if (is('SQLITE_CORRUPT') || /malformed/i.test(words)) {
    return `${file} is damaged. Put a backup back, or save what can be read: sqlite3 ${file} .recover`;
  }
  if (is('SQLITE_READONLY', 'EROFS') || /read-?only/i.test(words)) {
    return `${file} cannot be written: the file, its folder or the disk is read-only. Make it writable, ${other}`;
  }
  if (is('SQLITE_BUSY') || /locked/i.test(words)) {
    return `${file} is locked by another process. Stop that process, ${other}`;
  }
  if (is('DISK_LOW')) {
    return `The disk of ${dirname(file)} has less than 64 MiB left. Free some space: until then pages and lists are shown, and nothing is written.`;
  }
  if (is('SQLITE_FULL', 'ENOSPC', 'EDQUOT')) {
    return `${file} cannot grow: the disk is full. Free some space, ${other}`;
  }
  if (is('SQLITE_IOERR', 'EIO')) {
    return `${file} cannot be read or written: the disk fails (${code}). Look at the system's log, ${other}`;
  }
  if (is('FILE_GONE', 'FILE_REPLACED')) {
    return `${file} was deleted, moved or replaced. Put it back, ${other}`;
  }
  if (/corrupted migrations/i.test(words)) {
    return `${file} was written by a newer release of Assent. Start that release, ${other}`;
  }
  // libsql says this one, SQLITE_CANTOPEN, in words only.
  if (is('EACCES', 'EPERM', 'SQLITE_CANTOPEN', 'SQLITE_PERM') || /: 14"\)$/.test(words)) {
    return `${file} cannot be opened: this user may not read and write it, or make files beside it in ${dirname(file)}. Give the user both (chown, chmod), ${other}`;
  }
  return `${file} cannot be used (${code}). Check the rights of its folder, put a backup back, ${other}`;
}

/** Whether the file takes no writes for as long as nobody helps. That it is gone is said by `DatabaseFile`. */
export function isLasting({ code }: StoreFailure): boolean {
  return /^(DISK_LOW|SQLITE_(FULL|IOERR|READONLY|CORRUPT|NOTADB|BUSY|CANTOPEN|PERM))/.test(code);
}

/** Whether a folder stands there, as far as this user may look. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The short word an error of the system or of the database carries. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code || 'unknown error';
}
