import type { ServiceFacts } from '../../core/service';

/** Jivo, once JivoSite and JivoChat. Its page on cookies names none: the names are those it keeps on sites. */
export const jivo: ServiceFacts = {
  preset: 'jivo',
  title: { ru: 'Jivo', en: 'Jivo' },
  category: 'marketing',
  vendor: { ru: 'ООО «Живой Сайт»', en: 'JivoSite LLC' },
  aim: {
    ru: 'Показывает чат и рассказывает его оператору, откуда пришёл и что смотрит посетитель.',
    en: 'Shows a chat, and tells who answers there where a visitor came from and what they look at.',
  },
  cookies: [
    {
      name: 'jv_*',
      life: 'unsaid',
      aim: {
        ru: 'Помнит посетителя, его визиты и источник перехода.',
        en: 'Remembers the visitor, their visits and where they came from.',
      },
    },
  ],
  storage: [],
  hosts: ['code.jivo.ru', '*.jivo.ru', '*.jivosite.com'],
  source: 'https://www.jivochat.ng/help/functions/cookies.html',
  idPattern: '^[A-Za-z0-9]{10}$',
  idExample: 'AbCdEfGh12',
};
