/** The database did not do what it was asked. `code` is its own short word, safe to log. */
export class StoreFailure extends Error {
  constructor(readonly code: string) {
    super(`The database failed: ${code}`);
    this.name = 'StoreFailure';
  }
}

/** What may be logged of an error that was thrown where the database was asked. */
export function codeOf(error: unknown): string {
  return error instanceof StoreFailure ? error.code : 'unknown error';
}

/** A driver's error as one that carries its code and nothing of the data. */
export function failureOf(error: unknown): StoreFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new StoreFailure(/^[A-Z0-9_]{3,40}$/.test(code) ? code : 'UNKNOWN');
}
