import type { ServiceFacts } from '../../core/service';

/** Calltouch. It publishes no list of its cookies: the names are those it keeps on sites, the lifetimes it says nowhere. */
export const calltouch: ServiceFacts = {
  preset: 'calltouch',
  title: { ru: 'Calltouch', en: 'Calltouch' },
  category: 'marketing',
  vendor: { ru: 'ООО «Колтач Солюшнс»', en: 'Calltouch Solutions LLC' },
  aim: {
    ru: 'Узнаёт, какая реклама привела к звонку, и подменяет номера на сайте.',
    en: 'Learns which advertising led to a call, and shows numbers of its own on the site.',
  },
  cookies: [
    {
      name: '_ct',
      life: 'unsaid',
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
    },
    {
      name: '_ct_*',
      life: 'unsaid',
      aim: { ru: 'Помнит посетителя, сайт и сеанс.', en: 'Remembers visitor, site and session.' },
    },
    {
      name: 'call_s',
      life: 'unsaid',
      aim: {
        ru: 'Помнит сеанс и показанные номера.',
        en: 'Remembers the session and the numbers shown.',
      },
    },
    {
      name: 'cted',
      life: 'unsaid',
      aim: {
        ru: 'Связывает посетителя с номерами счётчиков.',
        en: 'Ties the visitor to the ids of counters.',
      },
    },
  ],
  storage: [],
  hosts: ['mod.calltouch.ru', '*.calltouch.ru'],
  source:
    'https://www.calltouch.ru/support/otpravka-informatsii-o-zvonkakh-zayavkakh-chatakh-iz-calltouch-v-lyubuyu-sistemu-s-pomoshchyu-webhoo/',
  idPattern: '^[a-z0-9]{8}$',
  idExample: 'abcd1234',
};
