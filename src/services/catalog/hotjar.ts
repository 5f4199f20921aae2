import type { ServiceFacts } from '../../core/service';

/** Hotjar. */
export const hotjar: ServiceFacts = {
  preset: 'hotjar',
  title: { ru: 'Hotjar', en: 'Hotjar' },
  category: 'analytics',
  vendor: { ru: 'Hotjar Ltd', en: 'Hotjar Ltd' },
  aim: {
    ru: 'Записывает, как посетители пользуются страницами, и проводит опросы.',
    en: 'Records how visitors use the pages, and asks them questions.',
  },
  cookies: [
    {
      name: '_hjSessionUser_*',
      life: 365,
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
    },
    {
      name: '_hjSession_*',
      life: 1,
      aim: { ru: 'Помнит сеанс.', en: 'Remembers the session.' },
    },
    {
      name: '/^_hj(AbsoluteSessionInProgress|FirstSeen|IncludedIn(Pageview|Session)Sample)/',
      life: 1,
      aim: {
        ru: 'Помнит, входит ли сеанс в выборку.',
        en: 'Remembers whether a session is sampled.',
      },
    },
    {
      name: '/^_hj(ClosedSurveyInvites|Done|Minimized|ShownFeedbackMessage)/',
      life: 365,
      aim: {
        ru: 'Помнит, какие опросы закрыты и пройдены.',
        en: 'Remembers which questions were closed or answered.',
      },
    },
    {
      name: '_hj*',
      life: 365,
      aim: { ru: 'Служебные сведения сервиса.', en: 'The service’s own bookkeeping.' },
    },
  ],
  storage: [
    {
      name: '_hj*',
      aim: { ru: 'Служебные сведения сервиса.', en: 'The service’s own bookkeeping.' },
    },
    {
      name: 'hjViewportId',
      life: 0,
      aim: { ru: 'Помнит размер окна.', en: 'Remembers the size of the window.' },
    },
  ],
  hosts: ['static.hotjar.com', '*.hotjar.com', '*.hotjar.io'],
  source:
    'https://help.hotjar.com/hc/en-us/articles/6952777582999-Cookies-Set-by-the-Hotjar-Tracking-Code',
  idPattern: '^\\d{5,9}$',
  idExample: '1234567',
};
