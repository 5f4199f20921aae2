import { MAX_KNOWN_TEXTS } from '../http/limits';
import type { Parts } from '../parts';
import type { KeptText } from '../store/texts';

/** What a text was published as: all that a stamp is compared with. */
export type KnownText = Pick<KeptText, 'sha256' | 'role' | 'id'>;

/** All that was ever published under these hashes. */
export type KnownTexts = (hashes: readonly string[]) => Promise<KnownText[]>;

/**
 * The texts of one receiver, those asked for last kept at hand: none that was published ever changes
 * or goes. Nothing is remembered of a hash that was not found: it may be published yet, and strangers
 * could fill the memory with such.
 */
export function createKnownTexts({ store }: Pick<Parts, 'store'>): KnownTexts {
  const atHand = new Map<string, readonly KnownText[]>();
  const remember = (hash: string, texts: readonly KnownText[]) => {
    // A map keeps the order of insertion: the first key is the one that was not asked for longest.
    atHand.delete(hash);
    const [oldest] = atHand.keys();
    if (atHand.size >= MAX_KNOWN_TEXTS && oldest !== undefined) atHand.delete(oldest);
    atHand.set(hash, texts);
  };
  return async (hashes) => {
    const wanted = [...new Set(hashes)];
    const missing = wanted.filter((hash) => !atHand.has(hash));
    const found = missing.length > 0 ? await store.texts.byHash(missing) : [];
    return wanted.flatMap((hash) => {
      const texts = atHand.get(hash) ?? found.filter(({ sha256 }) => sha256 === hash).map(slim);
      if (texts.length > 0) remember(hash, texts);
      return texts;
    });
  };
}

function slim({ sha256, role, id }: KeptText): KnownText {
  return { sha256, role, id };
}
