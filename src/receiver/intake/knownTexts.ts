import type { Receipt } from '../../wire/receipt';
import { MAX_KNOWN_LISTS, MAX_KNOWN_TEXTS } from '../http/limits';
import type { Parts } from '../parts';
import { Recent } from '../recent';
import type { KeptText } from '../store/texts';

/** What a text was published as, which a stamp is compared with, and its words, which a receipt hands over. */
export type KnownText = Pick<KeptText, 'sha256' | 'role' | 'id' | 'text'>;

/** What was published under some hashes. */
export type Known = {
  texts: readonly KnownText[];
  /** The very words by hash, as a receipt hands them over; `undefined` where those of one are not known. */
  words: Receipt['texts'] | undefined;
};

/** All that was ever published under these hashes; the same object where the same was asked a while ago. */
export type KnownTexts = (hashes: readonly string[]) => Promise<Known>;

/**
 * The texts of one receiver, those asked for last kept at hand: none that was published ever changes
 * or goes. Nothing is remembered of a hash that was not found: it may be published yet, and strangers
 * could fill the memory with such.
 */
export function createKnownTexts({ store }: Pick<Parts, 'store'>): KnownTexts {
  const atHand = new Recent<readonly KnownText[]>(MAX_KNOWN_TEXTS);
  const lists = new Recent<Known>(MAX_KNOWN_LISTS);
  const find = async (hashes: readonly string[]): Promise<KnownText[]> => {
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
  return async (hashes) => {
    // Most visitors are shown what the one before was.
    const list = hashes.join(' ');
    const before = lists.get(list);
    if (before) return before;
    const texts = await find(hashes);
    const known = { texts, words: wordsOf(hashes, texts) };
    if (known.words) lists.set(list, known);
    return known;
  };
}

function wordsOf(
  hashes: readonly string[],
  texts: readonly KnownText[],
): Receipt['texts'] | undefined {
  const words = new Map(texts.map(({ sha256, text }) => [sha256, text]));
  const found = hashes.flatMap((hash) => {
    const text = words.get(hash);
    return text === undefined ? [] : [[hash, text] as const];
  });
  return found.length === hashes.length ? Object.fromEntries(found) : undefined;
}

function slim({ sha256, role, id, text }: KeptText): KnownText {
  return { sha256, role, id, text };
}
