import type { ServiceFacts } from '../../core/service';

/** The LinkedIn Insight Tag. */
export const linkedinInsight: ServiceFacts = {
  preset: 'linkedin-insight',
  title: { ru: 'LinkedIn Insight Tag', en: 'LinkedIn Insight Tag' },
  category: 'marketing',
  vendor: { ru: 'LinkedIn Corporation', en: 'LinkedIn Corporation' },
  aim: {
    ru: 'Оценивает отдачу рекламы в LinkedIn и показывает её посетителям сайта.',
    en: 'Measures what advertising on LinkedIn brings and shows it to the site’s visitors.',
  },
  cookies: [
    {
      name: 'li_fat_id',
      life: 30,
      aim: { ru: 'Помнит переход по рекламе.', en: 'Remembers the click on an ad.' },
    },
    {
      name: 'li_giant',
      life: 7,
      aim: {
        ru: 'Помнит группу пользователей LinkedIn, из которой пришли.',
        en: 'Remembers the group of LinkedIn members a visitor came from.',
      },
    },
    {
      name: 'ln_or',
      life: 1,
      aim: {
        ru: 'Проверяет, можно ли считать посещения.',
        en: 'Checks whether visits can be counted.',
      },
    },
    {
      name: 'bcookie',
      life: 365,
      aim: { ru: 'Отличает браузеры.', en: 'Tells browsers apart.' },
      isForeign: true,
    },
    {
      name: 'li_sugr',
      life: 90,
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
      isForeign: true,
    },
    {
      name: 'lidc',
      life: 1,
      aim: { ru: 'Выбирает сервер.', en: 'Chooses a server.' },
      isForeign: true,
    },
  ],
  storage: [
    { name: 'li_adsId', aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' } },
  ],
  hosts: ['snap.licdn.com', 'px.ads.linkedin.com', '*.ads.linkedin.com', 'www.linkedin.com'],
  source: 'https://www.linkedin.com/legal/l/cookie-table',
  idPattern: '^\\d{3,15}$',
  idExample: '1234567',
};
