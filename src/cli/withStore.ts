import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDatabase } from '../receiver/store/openDatabase';
import { databaseIn } from '../receiver/store/sqlite/openSqlite';
import { createStore, type Store } from '../receiver/store/store';
import type { Surroundings } from './surroundings';

/**
 * Opens the store that a command works on, also beside a running `serve`, and closes it; 2 where it cannot
 * be opened. None is made: whoever mistypes a folder would be told that all of nothing is well.
 */
export async function withStore(
  flags: { data: string },
  around: Surroundings,
  work: (store: Store, dataFolder: string) => Promise<number>,
): Promise<number> {
  const folder = resolve(around.folder, flags.data);
  const url = around.env.DATABASE_URL?.trim();
  if (!url && !existsSync(databaseIn(folder))) {
    around.printError(
      `${databaseIn(folder)} is not there. Name the folder that assent serve keeps with --data.`,
    );
    return 2;
  }
  const opened = await openDatabase({ folder, url });
  if (opened.kind === 'failed') {
    around.printError(opened.message);
    return 2;
  }
  const store = createStore(opened.database);
  try {
    return await work(store, folder);
  } finally {
    await store.close();
  }
}
