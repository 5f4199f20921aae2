import { resolve } from 'node:path';
import { StoreFailure } from '../receiver/store/failure';
import { findDatabase } from '../receiver/store/findDatabase';
import { openDatabase } from '../receiver/store/openDatabase';
import { createStore, type Store } from '../receiver/store/store';
import { fileFaultOf } from './fileFaultOf';
import { warnOfMisplacedUrl } from './misplacedUrl';
import type { Surroundings } from './surroundings';

/**
 * Opens the store that a command works on, also beside a running `serve`, and closes it; 2 where nothing is
 * kept there, 1 where it cannot be opened or does not do what it is asked. None is made: whoever mistypes a
 * folder would be told that all of nothing is well.
 */
export async function withStore(
  flags: { data: string },
  around: Surroundings,
  work: (store: Store, dataFolder: string) => Promise<number>,
): Promise<number> {
  const folder = resolve(around.folder, flags.data);
  const place = { folder, url: around.env.DATABASE_URL?.trim() };
  await warnOfMisplacedUrl(flags.data, around);
  const found = await findDatabase(place);
  if (found.kind !== 'found') {
    around.printError(found.message);
    return found.kind === 'missing' ? 2 : 1;
  }
  const opened = await openDatabase(place);
  if (opened.kind === 'failed') {
    around.printError(opened.message);
    return 1;
  }
  const { database } = opened;
  const store = createStore(database);
  try {
    return await work(store, folder);
  } catch (error) {
    const fault =
      error instanceof StoreFailure ? database.faultOf(error) : fileFaultOf(error, folder);
    if (fault === undefined) throw error;
    around.printError(fault);
    return 1;
  } finally {
    await store.close();
  }
}
