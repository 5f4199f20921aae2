import { lookUpIn, readerLanguage, type WordLookup } from '../words';

const en = {
  lang: 'en',
  title: 'What was shown',
  'role.banner': 'Cookie banner',
  'role.label': 'The words beside a box',
  'role.consent': 'Text of a consent',
  'role.category': 'What a kind of cookies is for',
  'role.policy': 'Privacy policy',
  reconstruction:
    'This is a reconstruction: it is drawn from the kept words and colours, and is no photograph of anybody’s screen.',
  looks: 'It had {count} looks over time. The last one is drawn.',
  nolook: 'How it looked was not kept, so the words stand here as they are.',
  about: 'Which one',
  first: 'First published',
  last: 'Last known to be published',
  language: 'Language',
  hash: 'Checksum of the words (SHA-256)',
  digest: 'Checksum of the settings that showed it',
  plain: 'The very words as plain text, from which the checksum is made',
  missing: 'No text with this checksum was published here.',
} as const;

const ru: Readonly<Record<keyof typeof en, string>> = {
  lang: 'ru',
  title: 'Что было показано',
  'role.banner': 'Окно согласия на файлы куки',
  'role.label': 'Слова рядом с галочкой',
  'role.consent': 'Текст согласия',
  'role.category': 'Зачем нужны файлы куки',
  'role.policy': 'Политика обработки данных',
  reconstruction:
    'Это реконструкция: она нарисована по сохранённым словам и цветам и не является снимком чьего-либо экрана.',
  looks: 'За всё время видов было: {count}. Нарисован последний.',
  nolook: 'Как это выглядело, не сохранено, поэтому слова стоят как есть.',
  about: 'Какой именно',
  first: 'Впервые опубликован',
  last: 'Последний раз замечен опубликованным',
  language: 'Язык',
  hash: 'Контрольная сумма слов (SHA-256)',
  digest: 'Контрольная сумма настроек, с которыми это показывалось',
  plain: 'Те самые слова простым текстом: по ним и считается контрольная сумма',
  missing: 'Текст с такой контрольной суммой здесь не публиковался.',
};

/** The words around a shown text, in the language the browser asks for first. */
export function textWords(acceptLanguage: string | undefined): WordLookup<keyof typeof en> {
  return lookUpIn(readerLanguage(acceptLanguage, 'en') === 'ru' ? ru : en);
}

/** What a role is called, by its key; the one of a consent document for any other. */
export function roleKey(role: string): Extract<keyof typeof en, `role.${string}`> {
  const key = `role.${role}` as Extract<keyof typeof en, `role.${string}`>; // looked up on the next line
  return key in en ? key : 'role.consent';
}
