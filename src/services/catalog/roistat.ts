import type { ServiceFacts } from '../../core/service';

/** Roistat. Names and lifetimes are those of its counter, which keeps each cookie a second time in `localStorage`. */
export const roistat: ServiceFacts = {
  preset: 'roistat',
  title: { ru: 'Roistat', en: 'Roistat' },
  category: 'marketing',
  vendor: { ru: 'Roistat', en: 'Roistat' },
  aim: {
    ru: 'Узнаёт, какая реклама привела к заявке или звонку, и передаёт это в CRM.',
    en: 'Learns which advertising led to a request or a call, and hands that to the CRM.',
  },
  cookies: [
    {
      name: 'roistat_visit',
      life: 14,
      aim: { ru: 'Хранит номер визита.', en: 'Keeps the number of the visit.' },
    },
    {
      name: 'roistat_first_visit',
      life: 3650,
      aim: { ru: 'Хранит номер первого визита.', en: 'Keeps the number of the first visit.' },
    },
    {
      name: 'roistat_visit_cookie_expire',
      life: 14,
      aim: { ru: 'Хранит срок номера визита.', en: 'Keeps the term of the visit’s number.' },
    },
    {
      name: 'roistat_*',
      life: 'unsaid',
      aim: {
        ru: 'Помнит источник перехода и служебные сведения счётчика.',
        en: 'Remembers where the visit came from, and the counter’s own bookkeeping.',
      },
    },
  ],
  storage: [
    {
      name: 'roistat_*',
      aim: { ru: 'Повторяет одноимённые куки.', en: 'Repeats the cookies of that name.' },
    },
  ],
  hosts: ['cloud.roistat.com', '*.roistat.com'],
  source: 'https://help.roistat.com/settings/Nastroiki_proekta/Ustanovka_schetchika/Nomer_vizita/',
  idPattern: '^([0-9a-f]{32}|\\d{3,6})$',
  idExample: '0123456789abcdef0123456789abcdef',
};
