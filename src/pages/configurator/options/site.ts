import { choice, type Option, same } from './option';

/** Which site it is, and under which laws. */
export const siteOptions: readonly Option[] = [
  {
    path: 'site',
    kind: 'text',
    label: { en: 'Site', ru: 'Сайт' },
    why: {
      en: 'Only its pages may send; consent texts name it.',
      ru: 'Отправлять смогут только его страницы; его называют тексты согласий.',
    },
    law: '152-FZ art. 9 part 4',
    example: 'example.ru',
  },
  {
    path: 'regime',
    kind: 'choice',
    label: { en: 'Whose law', ru: 'Чьи законы' },
    why: {
      en: 'Sets the legal defaults: what a form must name, and what counts as consent.',
      ru: 'Задаёт правила по умолчанию: что должна назвать форма и что считается согласием.',
    },
    choices: [
      choice('ru', 'Russia: 152-FZ', 'Россия: 152-ФЗ'),
      choice('eu', 'European Union: GDPR', 'Евросоюз: GDPR'),
      choice('uk', 'United Kingdom: UK GDPR', 'Великобритания: UK GDPR'),
      choice('us-ca', 'California: CCPA', 'Калифорния: CCPA'),
    ],
    usual: { en: 'Russia', ru: 'Россия' },
  },
  {
    path: 'locale',
    kind: 'text',
    label: { en: 'Language of banner and forms', ru: 'Язык вопроса и форм' },
    why: {
      en: 'Consent must be understood: by itself it follows the page’s language.',
      ru: 'Согласие должно быть понятным: само следует языку страницы.',
    },
    law: '152-FZ art. 9 part 1',
    usual: same('auto'),
    example: 'auto, ru, en, de',
  },
  {
    path: 'policy.url',
    kind: 'text',
    label: { en: 'Where the privacy policy stands', ru: 'Где стоит политика обработки данных' },
    why: {
      en: 'It must be in everybody’s reach; the receiver writes one at its /policy.',
      ru: 'Она должна быть доступна каждому; приёмник пишет её сам по адресу /policy.',
    },
    law: '152-FZ art. 18.1 part 2',
    example: '/privacy',
  },
  {
    path: 'policy.version',
    kind: 'text',
    label: { en: 'Edition of the policy', ru: 'Редакция политики' },
    why: {
      en: 'The day it takes effect: a proof names what was in force.',
      ru: 'День, с которого она действует: доказательство называет действовавшую.',
    },
    law: '152-FZ art. 9 part 4',
    example: '2026-11-01',
  },
];
