import type Libsql from 'libsql';

/** What stands in a database: the steps of the schema that had run, and how many rows each table holds. */
export type Survey = { steps: string[]; tables: Record<string, number> };

/** Names of the tables of a database, of whatever release; `undefined` where it is none of Assent's. Throws what the driver throws. */
export function tablesIn(connection: Libsql.Database): string[] | undefined {
  const names = namesIn(connection);
  return areOurs(names) ? names : undefined;
}

/**
 * Whether a database holds tables and is none of Assent's. What a first start that was cut off has left
 * are tables of Kysely's alone. Throws what the driver throws.
 */
export function isForeign(connection: Libsql.Database): boolean {
  const names = namesIn(connection);
  return !areOurs(names) && names.some((name) => !name.startsWith('kysely_'));
}

function namesIn(connection: Libsql.Database): string[] {
  return column(
    connection,
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
  );
}

function areOurs(names: readonly string[]): boolean {
  return ['kysely_migration', 'leads', 'consents'].every((name) => names.includes(name));
}

/** Looks what a database holds; `undefined` where it is none of Assent's. Throws what the driver throws. */
export function surveySqlite(connection: Libsql.Database): Survey | undefined {
  const names = tablesIn(connection);
  if (!names) return undefined;
  const counts = names.map((name) => {
    const [count] = column(connection, `select count(*) from "${name.replaceAll('"', '""')}"`);
    return [name, Number(count)] as const;
  });
  return {
    steps: column(connection, 'select name from kysely_migration order by name'),
    tables: Object.fromEntries(counts),
  };
}

/** The first thing that is wrong with a database that can be opened; `undefined` where it is sound. */
export function faultIn(connection: Libsql.Database): string | undefined {
  const [found] = column(connection, 'pragma integrity_check(1)');
  return found === 'ok' ? undefined : found;
}

function column(connection: Libsql.Database, query: string): string[] {
  // Read to its end, so that nothing stays open behind it.
  const rows = connection.prepare(query).raw().all() as unknown[][]; // `raw` makes rows lists
  return rows.map(([first]) => String(first));
}
