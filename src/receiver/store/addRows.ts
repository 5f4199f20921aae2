import type { CompiledQuery, Kysely } from 'kysely';
import { runCompiled } from './runCompiled';
import type { Tables } from './tables';

/** Rows that one statement adds at most: more would hardly be cheaper for each. */
const MAX_ROWS = 32;

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
  const added: Added[] = [];
  for (const some of portions(rows)) {
    const parameters = some.flatMap((row) => Object.values(row));
    const result = await runCompiled<Added>(db, `${name} ${some.length}`, parameters, () =>
      build(some),
    );
    added.push(...result.rows);
  }
  return added;
}

/** A list in parts of 32, 16, 8, 4, 2 or 1: so few lengths make so few statements that each stays prepared. */
function portions<T>(list: readonly T[]): T[][] {
  const parts: T[][] = [];
  let size = MAX_ROWS;
  for (let start = 0; start < list.length; start += size) {
    while (size > list.length - start) size /= 2;
    parts.push(list.slice(start, start + size));
  }
  return parts;
}
