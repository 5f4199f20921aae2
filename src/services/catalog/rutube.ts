import type { ServiceFacts } from '../../core/service';

/** Videos embedded from RuTube, which publishes no list of its player's cookies. */
export const rutube: ServiceFacts = {
  preset: 'rutube',
  title: 'RUTUBE',
  category: 'marketing',
  vendor: 'ООО «РУФОРМ»',
  aim: { ru: 'Показывает видео с RUTUBE.', en: 'Shows videos from RUTUBE.' },
  cookies: [],
  storage: [],
  hosts: ['rutube.ru', '*.rutube.ru'],
  source: 'https://rutube.ru/info/privacy/',
};
