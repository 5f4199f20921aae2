import type { Pack } from '../core/texts';

/** What the button that opens the preferences again is called, in the languages whose banner the eager file carries: the others' banners hold it themselves. */
export const ru: Pack = { 'banner.reopen': 'Настройки файлов куки' };

/** The same in English. */
export const en: Pack = { 'banner.reopen': 'Cookie settings' };
