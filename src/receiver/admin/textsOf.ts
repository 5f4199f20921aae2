import type { Stamp } from '../../wire/stamp';
import type { Store } from '../store/store';
import type { KeptText } from '../store/texts';

/** The published texts that a stamp names. */
export async function textsOf(store: Store, stamp: Stamp | undefined): Promise<KeptText[]> {
  return store.texts.byHash(stamp?.texts.map(({ sha256 }) => sha256) ?? []);
}
