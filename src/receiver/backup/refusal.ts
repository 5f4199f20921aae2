/** Why a backup or a restore ends without having done anything: one line for the owner, with what to do. */
export class Refusal extends Error {
  /** `unreadable`: what the owner named cannot be read, or was named wrongly; `failed`: all else. */
  constructor(
    readonly kind: 'unreadable' | 'failed',
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** What is said of a pipe or a device: a backup is read twice, and put in place whole by its name. */
export function noFile(path: string, kind: Refusal['kind']): Refusal {
  return new Refusal(kind, `${path} is a pipe or a device. Name a file on a disk.`);
}

/** What the system refused at a path, in words; anything that is no error of the system is handed on. */
export function systemRefusal(error: unknown, path: string, what: 'read' | 'written'): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z0-9]+$/.test(code)) return error;
  const kind = what === 'read' ? 'unreadable' : 'failed';
  return new Refusal(kind, `${path} ${wordsFor(code, what)}`);
}

function wordsFor(code: string, what: 'read' | 'written'): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return what === 'read' ? 'is not there. Check the path.' : 'lies in no folder. Make it first.';
  }
  if (code === 'EISDIR') return 'is a folder. Name a file in it.';
  if (code === 'EACCES' || code === 'EPERM') {
    return `may not be ${what} by this user. Check its rights and those of its folder.`;
  }
  if (code === 'EROFS') return 'lies on a read-only disk. Name another place.';
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return 'does not fit: the disk is full. Free some space, or name another place.';
  }
  return `cannot be ${what} (${code}). Look at the disk and at the system’s log.`;
}
