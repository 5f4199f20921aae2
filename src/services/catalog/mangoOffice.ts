import type { ServiceFacts } from '../../core/service';

/** Mango Office. It publishes no list of its cookies: the names are those it keeps on sites, the lifetimes it says nowhere. */
export const mangoOffice: ServiceFacts = {
  preset: 'mango-office',
  title: { ru: 'Mango Office', en: 'Mango Office' },
  category: 'marketing',
  vendor: { ru: 'ООО «Манго Телеком»', en: 'Mango Telecom LLC' },
  aim: {
    ru: 'Узнаёт, какая реклама привела к звонку, подменяет номера на сайте и показывает виджет связи.',
    en: 'Learns which advertising led to a call, shows numbers of its own on the site, and a contact widget.',
  },
  cookies: [
    {
      name: 'mgo_uid',
      life: 'unsaid',
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
    },
    {
      name: 'mgo_sid',
      life: 'unsaid',
      aim: { ru: 'Помнит сеанс.', en: 'Remembers the session.' },
    },
    {
      name: 'mgo_cnt',
      life: 'unsaid',
      aim: { ru: 'Считает визиты.', en: 'Counts visits.' },
    },
    {
      name: 'mgo_sb_*',
      life: 'unsaid',
      aim: { ru: 'Помнит источник перехода.', en: 'Remembers where the visit came from.' },
    },
  ],
  storage: [],
  hosts: ['widgets.mango-office.ru', '*.mango-office.ru'],
  source:
    'https://www.mango-office.ru/support/calltracking_vs_analytics/api_dinamicheskogo_kolltrekinga/veb_khuki_kolltrekinga/',
  idPattern: '^(calltracking|multichannel):\\d{1,9}$',
  idExample: 'calltracking:12345',
};
