import { lookUpIn, readerLanguage, type WordLookup } from './words';

const en = {
  lang: 'en',
  title: 'Assent receiver',
  text: 'This server keeps the contact requests of a website together with proof of what each person agreed to.',
  admin: 'Owner’s page',
} as const;

const ru: Readonly<Record<keyof typeof en, string>> = {
  lang: 'ru',
  title: 'Приёмник Assent',
  text: 'Этот сервер хранит заявки с сайта вместе с доказательством того, на что согласился каждый человек.',
  admin: 'Страница владельца',
};

/** What the first page says, in the language the browser asks for first. */
export function homeWords(acceptLanguage: string | undefined): WordLookup<keyof typeof en> {
  return lookUpIn(readerLanguage(acceptLanguage, 'en') === 'ru' ? ru : en);
}
