import { MAX_KNOWN_TEXTS } from '../http/limits';
import type { Parts } from '../parts';
import { Recent } from '../recent';
import type { KeptText } from '../store/texts';

/** What a text was published as, which a stamp is compared with, and its words, which a receipt hands over. */
export type KnownText = Pick<KeptText, 'sha256' | 'role' | 'id' | 'text'>;

/** All that was ever published under these hashes. */
export type KnownTexts = (hashes: readonly string[]) => Promise<KnownText[]>;

/**
 * The texts of one receiver, those asked for last kept at hand: none that was published ever changes
 * or goes. Nothing is remembered of a hash that was not found: it may be published yet, and strangers
 * could fill the memory with such.
 */
export function createKnownTexts({ store }: Pick<Parts, 'store'>): KnownTexts {
  const atHand = new Recent<readonly KnownText[]>(MAX_KNOWN_TEXTS);
  return async (hashes) => {
    const known = new Map([...new Set(hashes)].map((hash) => [hash, atHand.get(hash) ?? []]));
    const missing = [...known].flatMap(([hash, texts]) => (texts.length > 0 ? [] : hash));
    const found = missing.length > 0 ? await store.texts.byHash(missing) : [];
    for (const hash of missing) {
      const texts = found.filter(({ sha256 }) => sha256 === hash).map(slim);
      known.set(hash, texts);
      if (texts.length > 0) atHand.set(hash, texts);
    }
    return [...known.values()].flat();
  };
}

function slim({ sha256, role, id, text }: KeptText): KnownText {
  return { sha256, role, id, text };
}
