import { choice, type Option } from './option';

/** How long a choice lasts, and what goes along with it. */
export const choiceOptions: readonly Option[] = [
  {
    path: 'record.days',
    kind: 'number',
    label: { en: 'A consent lasts, days', ru: 'Согласие действует, дней' },
    why: {
      en: 'Then it is asked for again: no consent is for ever.',
      ru: 'Потом спросят снова: бессрочных согласий не бывает.',
    },
    law: '152-FZ art. 9 part 4',
    usual: { en: '365', ru: '365' },
  },
  {
    path: 'record.refusalDays',
    kind: 'number',
    label: { en: 'A refusal is not asked again for, days', ru: 'После отказа не спрашивать, дней' },
    why: {
      en: 'Asking at every visit would press for an agreement.',
      ru: 'Спрашивать на каждом визите — значит вынуждать.',
    },
    law: 'GDPR art. 7(4)',
    usual: { en: '184', ru: '184' },
  },
  {
    path: 'revision',
    kind: 'number',
    label: { en: 'Revision', ru: 'Редакция вопроса' },
    why: {
      en: 'Raise it when you add aims or recipients: everybody is asked anew.',
      ru: 'Увеличьте, когда добавите цели или получателей: всех спросят заново.',
    },
    law: '152-FZ art. 9 part 1',
    usual: { en: '1', ru: '1' },
  },
  {
    path: 'browserInfo.category',
    kind: 'choice',
    label: {
      en: 'Campaigns and browser go along with',
      ru: 'Кампании и браузер передаются вместе с',
    },
    why: {
      en: 'Where this category is granted, leads say which campaign brought them.',
      ru: 'Если человек разрешил эту категорию, заявка скажет, какая реклама её привела.',
    },
    law: '152-FZ art. 9 part 1',
    choices: [
      choice('analytics', 'statistics', 'аналитикой'),
      choice('marketing', 'advertising', 'рекламой'),
    ],
    usual: { en: 'nothing', ru: 'ничем' },
  },
  {
    path: 'consentMode',
    kind: 'choice',
    label: { en: 'Google Consent Mode', ru: 'Google Consent Mode' },
    why: {
      en: 'For Google’s tags: “basic” keeps them silent before a choice, “advanced” lets them count without cookies.',
      ru: 'Для тегов Google: basic молчит до выбора, advanced считает без куки.',
    },
    law: 'GDPR art. 7',
    choices: [
      choice('off', 'off', 'выключен'),
      choice('basic', 'basic', 'basic'),
      choice('advanced', 'advanced', 'advanced'),
    ],
    usual: { en: 'off', ru: 'выключен' },
  },
];
