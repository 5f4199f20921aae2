import type { Stamp } from '../../wire/stamp';
import { sha256 } from '../digest';
import type { Store } from '../store/store';
import type { OnFault } from './storeFault';

/** The kept texts while a database is verified. */
export type Archive = {
  /** How many there are. */
  size: number;
  /** Notes that somebody was shown a text: said once where it is not kept in that role. */
  shown(text: Stamp['texts'][number]): void;
};

/** Verifies the words of every kept text, that each which a kept look names is there, and that each has a look. */
export async function verifyArchive(
  store: Pick<Store, 'texts' | 'looks'>,
  onFault: OnFault,
): Promise<Archive> {
  const texts = await store.texts.all();
  const known = new Set<string>();
  const hashes = new Set<string>();
  const missing = new Set<string>();
  const miss = (hash: string) => {
    if (!missing.has(hash)) onFault({ about: 'text', sha256: hash, fault: 'text-missing' });
    missing.add(hash);
  };
  for (const { sha256: hash, text, role, id } of texts) {
    known.add(`${role} ${id} ${hash}`);
    hashes.add(hash);
    if (sha256(text) !== hash) onFault({ about: 'text', sha256: hash, fault: 'text-changed' });
  }
  const drawn = new Set(await store.looks.textsShown());
  for (const hash of drawn) if (!hashes.has(hash)) miss(hash);
  const undrawn = (await store.looks.textsToShow()).filter((hash) => !drawn.has(hash));
  const [first] = undrawn;
  if (first !== undefined) onFault({ about: 'looks', texts: undrawn.length, sha256: first });
  return {
    size: texts.length,
    shown({ role, id, sha256: hash }) {
      if (!known.has(`${role} ${id} ${hash}`)) miss(hash);
    },
  };
}
