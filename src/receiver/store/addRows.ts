import type { CompiledQuery, Kysely } from 'kysely';
import { runCompiled } from './runCompiled';
import type { Tables } from './tables';

/** Rows that one statement adds at most: more would hardly be cheaper for each, and each number is a text of its own. */
const MAX_ROWS = 16;

/**
 * Adds rows by as few statements as may be; what those return. `build` inserts all that it is handed, in
 * the order of their members, which all rows have in common; under one name it builds one text for each
 * number of rows.
 */
export async function addRows<Row extends object, Added = unknown>(
  db: Kysely<Tables>,
  name: string,
  rows: readonly Row[],
  build: (some: readonly Row[]) => { compile(): CompiledQuery },
): Promise<Added[]> {
  const slices: (readonly Row[])[] = [];
  for (let start = 0; start < rows.length; start += MAX_ROWS)
    slices.push(rows.slice(start, start + MAX_ROWS));
  const results = await Promise.all(
    slices.map((some) => {
      const parameters = some.flatMap((row) => Object.values(row));
      return runCompiled<Added>(db, `${name} ${some.length}`, parameters, () => build(some));
    }),
  );
  return results.flatMap((result) => result.rows);
}
