import { heartbeatEn } from './en';
import { heartbeatRu } from './ru';

/** What a synthetic visit found, in each of the two languages. */
export const heartbeatWords = { en: heartbeatEn, ru: heartbeatRu };
