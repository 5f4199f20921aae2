import { lookUpIn, readerLanguage, type WordLookup } from '../pages/words';
import { en } from './wordsEn';
import { ru } from './wordsRu';

/** Keys of the owner's pages. */
export type AdminKey = keyof typeof en;

/** Looks up the owner's words. */
export type AdminWords = WordLookup<AdminKey>;

/** The words in the language the browser asks for first, else in the regime's own. */
export function adminWords(acceptLanguage: string | undefined, regime: string): AdminWords {
  const lang = readerLanguage(acceptLanguage, regime === 'ru' ? 'ru' : 'en');
  return lookUpIn(lang === 'ru' ? ru : en);
}
