import { createRequire } from 'node:module';
import type Libsql from 'libsql';
import { howToAdd } from '../../../core/howToAdd';

const require = createRequire(import.meta.url);

/** The driver as it was loaded, or why it was not. */
let loaded: typeof Libsql | Error | undefined;

/** The driver is not installed, or not for this machine. `message` says what adds it. */
export class DriverMissing extends Error {
  readonly code = 'DRIVER_MISSING';
}

/** What is to be done before SQLite can be used at all; `undefined` where it can. */
export function missingDriver(): string | undefined {
  loaded ??= load();
  return loaded instanceof Error ? loaded.message : undefined;
}

/**
 * A connection to a database file, which is made where it is not there. Throws `DriverMissing`, and what the
 * driver throws: its package is looked for only here, as not everybody who has Assent runs a receiver.
 */
export function connect(path: string, options?: Libsql.Options): Libsql.Database {
  loaded ??= load();
  if (loaded instanceof Error) throw loaded;
  return new loaded(path, options);
}

function load(): typeof Libsql | DriverMissing {
  try {
    return require('libsql');
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    const why = /'libsql'/.test(words)
      ? 'A receiver keeps what it is sent in SQLite, whose driver is a package of its own.'
      : 'The driver of SQLite is there, but not its part for this machine.';
    return new DriverMissing(`${why} Add it: ${howToAdd('libsql', import.meta.url)}`);
  }
}
