/** The database did not do what it was asked. `code` is its own short word, safe to log. */
export class StoreFailure extends Error {
  constructor(readonly code: string) {
    super(`The database failed: ${code}`);
    this.name = 'StoreFailure';
  }
}

/** What may be logged of an error that was thrown where the database, or a file beside it, was asked. */
export function codeOf(error: unknown): string {
  if (error instanceof StoreFailure) return error.code;
  // What the system says of a file; its words hold the path, its code does not.
  const isSystems = error instanceof Error && 'syscall' in error && 'code' in error;
  return isSystems ? String(error.code) : 'unknown error';
}

/** A driver's error as one that carries its code and nothing of the data. */
export function failureOf(error: unknown): StoreFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new StoreFailure(/^[A-Z0-9_]{3,40}$/.test(code) ? code : 'UNKNOWN');
}
