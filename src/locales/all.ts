import type { Pack } from '../core/texts';
import * as en from './en';
import * as ru from './ru';

/** Every language whole, for the receiver and the checker; the widget takes only the parts it shows. */
export const packs: Readonly<Record<string, Pack>> = {
  ru: { ...ru.banner, ...ru.preferences, ...ru.placeholders, ...ru.forms, ...ru.consents },
  en: { ...en.banner, ...en.preferences, ...en.placeholders, ...en.forms, ...en.consents },
};
