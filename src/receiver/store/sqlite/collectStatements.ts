import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/**
 * Really ends connections that were closed and that nothing refers to any more. libsql keeps a file
 * open, with its locks, until the last statement prepared on it is collected; it offers no other way.
 */
export async function collectStatements(): Promise<void> {
  setFlagsFromString('--expose-gc');
  collect ??= runInNewContext('gc') as () => void; // what the flag above puts into new contexts
  collect();
  // Finalizers of native objects run after the collection, in a turn of their own.
  await new Promise(setImmediate);
}
