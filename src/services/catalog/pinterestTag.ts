import type { ServiceFacts } from '../../core/service';

/** The Pinterest tag. Pinterest lists the names; it says no lifetimes, the ones here are those it sets on sites. */
export const pinterestTag: ServiceFacts = {
  preset: 'pinterest-tag',
  title: { ru: 'Тег Pinterest', en: 'Pinterest tag' },
  category: 'marketing',
  vendor: { ru: 'Pinterest, Inc.', en: 'Pinterest, Inc.' },
  aim: {
    ru: 'Оценивает отдачу рекламы в Pinterest и подбирает её по интересам.',
    en: 'Measures what advertising on Pinterest brings and fits it to interests.',
  },
  cookies: [
    {
      name: '_pin_unauth',
      life: 365,
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
    },
    {
      name: '_epik',
      life: 365,
      aim: { ru: 'Помнит переход по рекламе.', en: 'Remembers the click on an ad.' },
    },
    {
      name: '_derived_epik',
      life: 365,
      aim: {
        ru: 'Помнит, что посетителя узнали без куки.',
        en: 'Remembers that a visitor was known without cookies.',
      },
    },
    {
      name: '/^_pinterest_ct(_rt)?$/',
      life: 365,
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
    },
    {
      name: '_routing_id',
      life: 'unsaid',
      aim: { ru: 'Выбирает версию Pinterest.', en: 'Chooses a version of Pinterest.' },
    },
    {
      name: '_pinterest_ct_ua',
      life: 365,
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
      isForeign: true,
    },
    {
      name: '_pinterest_sess',
      life: 'unsaid',
      aim: { ru: 'Узнаёт вошедших в Pinterest.', en: 'Knows those signed in to Pinterest.' },
      isForeign: true,
    },
  ],
  storage: [],
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  source: 'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
  idPattern: '^\\d{12,16}$',
  idExample: '2612345678901',
};
