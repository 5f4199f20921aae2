import { resolve } from 'node:path';
import { moveToPostgres } from '../receiver/store/moveStore';
import type { Surroundings } from './surroundings';
import { working } from './working';

/** What `assent migrate` is told on the command line. */
export type MigrateFlags = { from: string; json?: true };

/** `assent migrate --from DIR`: moves a SQLite folder into the database of `DATABASE_URL`; the exit code is 1 when it could not, 2 when something was named wrongly. */
export async function runMigrate(flags: MigrateFlags, around: Surroundings): Promise<number> {
  const url = around.env.DATABASE_URL?.trim();
  if (!url) {
    around.printError(
      'DATABASE_URL is not set in the environment, so there is nowhere to move to. Set it to the address of an empty PostgreSQL database: DATABASE_URL=postgres://user:password@host:5432/database',
    );
    return 2;
  }
  const moved = await working(around, 'Moving', (tell) =>
    moveToPostgres(resolve(around.folder, flags.from), url, {
      onRows: (table, rows) => tell(`${table}, ${rows} rows`),
    }),
  );
  if (moved.kind === 'failed') {
    around.printError(moved.message);
    return moved.because === 'missing' ? 2 : 1;
  }
  if (flags.json) {
    around.print(JSON.stringify({ v: 1, tables: moved.tables }));
    return 0;
  }
  for (const { table, from, to } of moved.tables) {
    around.print(`${table}: ${from} in ${flags.from}, ${to} in PostgreSQL`);
  }
  around.print(
    `All of it is there. Start the receiver with the same DATABASE_URL and --data ${flags.from}, where the signing keys lie and what was erased is kept. Move assent.db out of it, and keep that until you have looked: a command without DATABASE_URL would take it for the database.`,
  );
  return 0;
}
