import type { Pack } from '../core/texts';
import { ru as banner } from './banners';
import { consents, forms, placeholders, preferences } from './ru';

/** Russian whole: every language has its keys and slots, which a test holds. */
export const model: Pack = { ...banner, ...preferences, ...placeholders, ...forms, ...consents };
