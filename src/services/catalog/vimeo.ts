import type { ServiceFacts } from '../../core/service';

/** Videos embedded from Vimeo. */
export const vimeo: ServiceFacts = {
  preset: 'vimeo',
  title: { ru: 'Vimeo', en: 'Vimeo' },
  category: 'marketing',
  vendor: { ru: 'Vimeo.com, Inc.', en: 'Vimeo.com, Inc.' },
  aim: { ru: 'Показывает видео с Vimeo.', en: 'Shows videos from Vimeo.' },
  cookies: [
    {
      name: 'vuid',
      life: 730,
      aim: { ru: 'Считает просмотры.', en: 'Counts views.' },
      isForeign: true,
    },
    {
      name: 'player',
      life: 365,
      aim: { ru: 'Помнит настройки плеера.', en: 'Remembers the player’s settings.' },
      isForeign: true,
    },
    {
      name: '__cf_bm',
      life: 1,
      aim: { ru: 'Отличает людей от роботов.', en: 'Tells people from robots.' },
      isForeign: true,
    },
    {
      name: '_cfuvid',
      life: 0,
      aim: { ru: 'Ограничивает частоту запросов.', en: 'Limits the rate of requests.' },
      isForeign: true,
    },
  ],
  storage: [],
  hosts: ['player.vimeo.com', '*.vimeocdn.com', 'fresnel.vimeocdn.com'],
  source: 'https://help.vimeo.com/hc/en-us/articles/26080940921361',
};
