import { choice, type Option } from './option';

/** What else can be said of one form. */
export const formOptions = (form: string): Option[] => [
  {
    path: `forms.${form}.success.message`,
    kind: 'text',
    label: { en: 'What it says when sent', ru: 'Что сказать после отправки' },
    why: {
      en: 'Only once the server has said yes.',
      ru: 'Только когда сервер ответил «да».',
    },
  },
  {
    path: `forms.${form}.success.redirect`,
    kind: 'text',
    label: { en: 'Page to go to when sent', ru: 'Куда перейти после отправки' },
    why: { en: 'For counting goals, say.', ru: 'Например, чтобы считать цели.' },
    example: '/thanks',
  },
  {
    path: `forms.${form}.region`,
    kind: 'text',
    label: { en: 'Country of phones without a code', ru: 'Страна номеров без кода' },
    why: {
      en: 'A number that cannot be read is asked for again, never lost.',
      ru: 'Непонятный номер переспросят, он не потеряется.',
    },
    usual: { en: 'RU', ru: 'RU' },
  },
  {
    path: `forms.${form}.look`,
    kind: 'choice',
    label: { en: 'Dressed', ru: 'Оформление' },
    why: {
      en: 'For our own form; a form of your site keeps its looks.',
      ru: 'Для нашей формы; форма сайта остаётся как есть.',
    },
    choices: [
      choice('plain', 'on the page itself', 'прямо на странице'),
      choice('soft', 'as a card', 'карточкой'),
    ],
    usual: { en: 'on the page itself', ru: 'прямо на странице' },
  },
  {
    path: `forms.${form}.kind`,
    kind: 'choice',
    label: { en: 'What comes by it', ru: 'Что по ней приходит' },
    why: {
      en: 'A request about one’s own data has a term for the answer.',
      ru: 'На обращение о своих данных есть срок ответа.',
    },
    law: '152-FZ art. 20',
    choices: [
      choice('lead', 'leads', 'заявки'),
      choice('rights', 'requests about one’s data', 'обращения о своих данных'),
    ],
    usual: { en: 'leads', ru: 'заявки' },
  },
];
