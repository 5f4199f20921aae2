import { lookUpIn, readerLanguage, type WordLookup } from '../words';

const en = {
  lang: 'en',
  title: 'What was shown',
  'role.banner': 'Cookie banner',
  'role.label': 'The words beside a box',
  'role.consent': 'Consent document',
  'role.category': 'Purpose of cookies',
  'role.policy': 'Privacy policy',
  reconstruction:
    'This is a reconstruction: it is drawn from the kept words and colours, and is no photograph of anybody’s screen.',
  looks: 'It had {count} looks over time. The last one is drawn.',
  nolook: 'How it looked was not kept, so the words stand here as they are.',
  shown: 'Published',
  between: 'from {first} to {last}',
  language: 'Language',
  hash: 'SHA-256 of the words (base64url)',
  digest: 'SHA-256 of the configuration that showed it',
  plain: 'The very words as plain text, whose hash this is',
  missing: 'No text was published here under this hash.',
} as const;

const ru: Readonly<Record<keyof typeof en, string>> = {
  lang: 'ru',
  title: 'Что было показано',
  'role.banner': 'Окно согласия на файлы куки',
  'role.label': 'Слова рядом с галочкой',
  'role.consent': 'Документ о согласии',
  'role.category': 'Цель файлов куки',
  'role.policy': 'Политика обработки данных',
  reconstruction:
    'Это реконструкция: она нарисована по сохранённым словам и цветам и не является снимком чьего-либо экрана.',
  looks: 'За всё время видов было: {count}. Нарисован последний.',
  nolook: 'Как это выглядело, не сохранено, поэтому слова стоят как есть.',
  shown: 'Опубликован',
  between: 'с {first} по {last}',
  language: 'Язык',
  hash: 'SHA-256 слов (base64url)',
  digest: 'SHA-256 настроек, с которыми это показывалось',
  plain: 'Те самые слова простым текстом — это их хеш',
  missing: 'Текст с таким хешем здесь не публиковался.',
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
