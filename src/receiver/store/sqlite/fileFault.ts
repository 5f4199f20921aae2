/** Why a database cannot be opened, and what to do: one line. */
export function fileFault(error: unknown, file: string): string {
  const code = codeOf(error);
  const words = error instanceof Error ? error.message : '';
  if (code.startsWith('SQLITE_NOTADB') || /not a database/i.test(words)) {
    return `${file} is not a database of Assent. Move it away, or name another folder with --data.`;
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || /read-?only/i.test(words)) {
    return `${file} cannot be written: the disk or the file is read-only. Make it writable, or name another folder with --data.`;
  }
  if (code.startsWith('SQLITE_BUSY') || /locked/i.test(words)) {
    return `${file} is locked by another process. Stop that process, or name another folder with --data.`;
  }
  if (code.startsWith('SQLITE_FULL')) {
    return `${file} cannot grow: the disk is full. Free some space, or name another folder with --data.`;
  }
  if (/corrupted migrations/i.test(words)) {
    return `${file} was written by a newer release of Assent. Start that release, or name another folder with --data.`;
  }
  return `${file} cannot be opened (${code}). Check the rights of its folder, or name another with --data.`;
}

/** The short word an error of the system or of the database carries. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
