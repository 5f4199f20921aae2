import type { ServiceFacts } from '../../core/service';

/** Videos embedded from RuTube, which publishes no list of its player's cookies. */
export const rutube: ServiceFacts = {
  preset: 'rutube',
  title: { ru: 'RUTUBE', en: 'RUTUBE' },
  category: 'marketing',
  vendor: { ru: 'ООО «РУФОРМ»', en: 'RUFORM LLC' },
  aim: { ru: 'Показывает видео с RUTUBE.', en: 'Shows videos from RUTUBE.' },
  cookies: [],
  storage: [],
  hosts: ['rutube.ru', '*.rutube.ru'],
  source: 'https://rutube.ru/info/privacy/',
};
