import type { Pack } from '../core/texts';
import { ru as banner } from './banners';
import * as ru from './ru';

/** Russian whole: every language has its keys and slots, which a test holds. */
export const model: Pack = Object.assign({}, banner, ...Object.values(ru));
