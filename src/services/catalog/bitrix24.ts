import type { ServiceFacts } from '../../core/service';

/** The site widget of Bitrix24 and its CRM forms. Names and lifetimes are those of its published source. */
export const bitrix24: ServiceFacts = {
  preset: 'bitrix24',
  title: { ru: 'Битрикс24', en: 'Bitrix24' },
  category: 'marketing',
  vendor: { ru: 'ООО «1С-Битрикс»', en: '1C-Bitrix LLC' },
  aim: {
    ru: 'Показывает чат, формы и обратный звонок, помнит для CRM просмотренные страницы.',
    en: 'Shows a chat, forms and a callback, and remembers the pages seen for the CRM.',
  },
  cookies: [
    {
      name: 'b24_sitebutton_hello',
      life: 1,
      aim: {
        ru: 'Помнит, что приветствие закрыто.',
        en: 'Remembers that the greeting was closed.',
      },
    },
    {
      name: 'LIVECHAT_GUEST_HASH',
      life: 'unsaid',
      aim: { ru: 'Узнаёт собеседника в чате.', en: 'Knows the visitor again in the chat.' },
    },
  ],
  storage: [
    {
      name: 'b24_crm_guest_id',
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
    },
    {
      name: 'b24_crm_guest_id_returned',
      life: 0,
      aim: {
        ru: 'Помнит, что посетитель вернулся.',
        en: 'Remembers that the visitor came back.',
      },
    },
    {
      name: '/^b24_crm_guest_(pages|ref|traces|utm)$/',
      aim: {
        ru: 'Помнит просмотренные страницы и источник перехода.',
        en: 'Remembers the pages seen and where the visit came from.',
      },
    },
  ],
  hosts: ['cdn-ru.bitrix24.ru', '*.bitrix24.ru'],
  source: 'https://helpdesk.bitrix24.ru/open/7180919/',
  idPattern: '^(b\\d+|upload)/crm/(site_button/loader_\\d+_[a-z0-9]+|form/loader_\\d+)\\.js$',
  idExample: 'b1234567/crm/site_button/loader_1_abc123.js',
};
