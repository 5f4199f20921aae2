import { type Encoded, encode } from '../http/encodings';
import { MAX_TEXTS_AT_HAND } from '../http/limits';
import { Recent } from '../recent';
import type { Store } from '../store/store';

/** Finds a published text by its hash; `undefined` where there is none. */
export type FindTextFile = (hash: string) => Promise<Encoded | undefined>;

/** Finds published texts and keeps those asked for at hand in all their forms: a text never changes. */
export function createTextFiles({ texts }: Store): FindTextFile {
  const kept = new Recent<Encoded>(MAX_TEXTS_AT_HAND);
  return async (hash) => {
    const before = kept.get(hash);
    if (before) return before;
    const [found] = await texts.byHash([hash]);
    if (!found) return undefined;
    const made = await encode(new TextEncoder().encode(found.text));
    kept.set(hash, made);
    return made;
  };
}
