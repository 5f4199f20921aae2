import type { ServiceFacts } from '../../core/service';

/** UIS, once CoMagic. It publishes no list of its cookies: the names are those it keeps on sites, the lifetimes it says nowhere. */
export const uis: ServiceFacts = {
  preset: 'uis',
  title: { ru: 'UIS (CoMagic)', en: 'UIS (CoMagic)' },
  category: 'marketing',
  vendor: { ru: 'UIS', en: 'UIS' },
  aim: {
    ru: 'Узнаёт, какая реклама привела к звонку, подменяет номера на сайте и показывает чат.',
    en: 'Learns which advertising led to a call, shows numbers of its own on the site, and a chat.',
  },
  cookies: [
    {
      name: '_comagic_id*',
      life: 'unsaid',
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
    },
    {
      name: '_cmg_csst*',
      life: 'unsaid',
      aim: { ru: 'Помнит сеанс.', en: 'Remembers the session.' },
    },
  ],
  storage: [],
  hosts: ['app.uiscom.ru', '*.uiscom.ru', '*.comagic.ru'],
  source: 'https://www.uiscom.ru/academiya/spravochnyj-centr/dokumentatsiya-api/javascript-api/',
  idPattern: '^[\\w-]{32}$',
  idExample: 'abcdefghijklmnopqrstuvwxyz012345',
};
