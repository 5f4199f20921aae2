import type { ReceiptFault } from '../../core/receiptFile';
import { en, faultsEn, type VerifyKey } from './wordsEn';
import { faultsRu, ru } from './wordsRu';

export type { VerifyKey };

/** Whether there is a word under a key that was put together from a receipt. */
export function hasWord(key: string): key is VerifyKey {
  return Object.hasOwn(en, key);
}

/** The words of this page in one language. */
export type VerifyWords = {
  lang: 'ru' | 'en';
  /** Looks a word up; `{slot}` is filled in. */
  say(key: VerifyKey, slots?: Readonly<Record<string, string>>): string;
  fault(code: ReceiptFault['code']): string;
};

/** The words in the language that a browser asks for first. */
export function verifyWords(wanted: readonly string[]): VerifyWords {
  const lang = wanted.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ru' || tag === 'en');
  const isRu = lang === 'ru';
  const pack = isRu ? ru : en;
  return {
    lang: isRu ? 'ru' : 'en',
    say: (key, slots = {}) => pack[key].replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot),
    fault: (code) => (isRu ? faultsRu : faultsEn)[code],
  };
}
