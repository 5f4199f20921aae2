import type { AssentConfig } from '../../core/config';
import { regimeOf } from '../../core/settings';
import { lookUpIn, readerLanguage, type WordLookup } from '../pages/words';
import { en } from './wordsEn';
import { ru } from './wordsRu';

/** Keys of the owner's pages. */
export type AdminKey = keyof typeof en;

/** Looks up the owner's words; times among them are told in `zone`, the server's own where it is `undefined`. */
export type AdminWords = WordLookup<AdminKey> & { zone: string | undefined };

/** The words in the language the browser asks for first, else in the regime's own. */
export function adminWords(acceptLanguage: string | undefined, config: AssentConfig): AdminWords {
  const lang = readerLanguage(acceptLanguage, regimeOf(config) === 'ru' ? 'ru' : 'en');
  return Object.assign(lookUpIn(lang === 'ru' ? ru : en), { zone: config.server?.timeZone });
}
