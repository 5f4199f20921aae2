import type { ServiceFacts } from '../../core/service';

/** The pixel of X, once Twitter. X says no lifetimes of what it keeps on sites; those of its own domains browsers cut to 400 days. */
export const xPixel: ServiceFacts = {
  preset: 'x-pixel',
  title: { ru: 'X Пиксель (Twitter)', en: 'X Pixel (Twitter)' },
  category: 'marketing',
  vendor: { ru: 'X Corp.', en: 'X Corp.' },
  aim: {
    ru: 'Оценивает отдачу рекламы в X и подбирает её по интересам.',
    en: 'Measures what advertising on X brings and fits it to interests.',
  },
  cookies: [
    {
      name: '_twpid',
      life: 'unsaid',
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
    },
    {
      name: '_twclid',
      life: 'unsaid',
      aim: { ru: 'Помнит переход по рекламе.', en: 'Remembers the click on an ad.' },
    },
    {
      name: 'personalization_id',
      life: 730,
      aim: { ru: 'Подбирает рекламу.', en: 'Fits advertising.' },
      isForeign: true,
    },
    {
      name: '/^guest_id(_ads|_marketing)?$/',
      life: 730,
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
      isForeign: true,
    },
    {
      name: 'muc_ads',
      life: 730,
      aim: { ru: 'Подбирает рекламу.', en: 'Fits advertising.' },
      isForeign: true,
    },
  ],
  storage: [],
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co'],
  source:
    'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
  idPattern: '^[a-z0-9]{5,6}$',
  idExample: 'abc12',
};
