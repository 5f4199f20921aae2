import type { ServiceFacts } from '../../core/service';

/** Videos embedded from YouTube. */
export const youtube: ServiceFacts = {
  preset: 'youtube',
  title: { ru: 'YouTube', en: 'YouTube' },
  category: 'marketing',
  vendor: { ru: 'Google LLC', en: 'Google LLC' },
  aim: { ru: 'Показывает видео с YouTube.', en: 'Shows videos from YouTube.' },
  cookies: [
    {
      name: 'VISITOR_INFO1_LIVE',
      life: 180,
      aim: { ru: 'Помнит настройки и ошибки.', en: 'Remembers settings and faults.' },
      isForeign: true,
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      life: 180,
      aim: { ru: 'Помнит выбор о куки.', en: 'Remembers the cookie choice.' },
      isForeign: true,
    },
    {
      name: 'YSC',
      life: 0,
      aim: { ru: 'Защищает сеанс от подделки.', en: 'Guards the session against forgery.' },
      isForeign: true,
    },
  ],
  storage: [],
  hosts: [
    'www.youtube.com',
    'www.youtube-nocookie.com',
    'i.ytimg.com',
    '*.googlevideo.com',
    '*.doubleclick.net',
  ],
  source: 'https://policies.google.com/technologies/cookies',
};
