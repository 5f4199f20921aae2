import type { ServiceFacts } from '../../core/service';

/** Carrot quest. It says that its cookies stay for 150 days; the names are those it keeps on sites. */
export const carrotQuest: ServiceFacts = {
  preset: 'carrot-quest',
  title: { ru: 'Carrot quest', en: 'Carrot quest' },
  category: 'marketing',
  vendor: { ru: 'Carrot quest', en: 'Carrot quest' },
  aim: {
    ru: 'Показывает чат и окна с предложениями, собирает действия посетителя.',
    en: 'Shows a chat and windows with offers, and collects what a visitor does.',
  },
  cookies: [
    {
      name: 'carrotquest_uid',
      life: 150,
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
    },
    {
      name: 'carrotquest_*',
      life: 150,
      aim: {
        ru: 'Помнит устройство и сеанс, держит связь с чатом.',
        en: 'Remembers device and session, and keeps the chat connected.',
      },
    },
  ],
  storage: [
    {
      name: 'carrotquest_*',
      aim: { ru: 'Служебные сведения чата.', en: 'The chat’s own bookkeeping.' },
    },
  ],
  hosts: ['cdn.carrotquest.app', '*.carrotquest.app', '*.carrotquest.io'],
  source: 'https://help.carrotquest.io/hc/ru/articles/203390772',
  idPattern: '^\\d{1,7}-[0-9a-f]{20,40}$',
  idExample: '12345-0123456789abcdef0123456789',
};
