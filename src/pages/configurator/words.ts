import type { InTwo } from '../../core/service';

/** The two languages of the page. */
export type Lang = 'ru' | 'en';

/** What the page itself says. */
export const WORDS = {
  title: { en: 'Set up Assent', ru: 'Настройка Assent' },
  intro: {
    en: 'Answer the questions and look at the result beside them. Nothing you type leaves this page: it stands in the page’s address, so a bookmark keeps it.',
    ru: 'Отвечайте на вопросы и смотрите рядом, что получается. Введённое не уходит с этой страницы: оно стоит в её адресе, закладка его сохранит.',
  },
  other: { en: 'По-русски', ru: 'In English' },
  start: { en: 'Begin with', ru: 'Начать с' },
  startWhy: {
    en: 'Each fills in sensible answers; what you typed about the site and its operator stays.',
    ru: 'Каждый вариант подставит разумные ответы; то, что вы написали о сайте и операторе, останется.',
  },
  open: { en: 'Open an assent.json', ru: 'Открыть assent.json' },
  notJson: {
    en: 'This is not JSON yet: {why}. The answers stay as they were until it is.',
    ru: 'Это пока не JSON, и браузер не говорит, где ошибка. Ответы остаются прежними.',
  },
  notJsonAt: {
    en: 'This is not JSON yet: look at line {line}, or right above it. The answers stay as they were until it is.',
    ru: 'Это пока не JSON: посмотрите на строку {line} или чуть выше. До тех пор ответы остаются прежними.',
  },
  notObject: {
    en: 'This is no configuration: one begins with {. The answers stay as they were.',
    ru: 'Это не настройки: они начинаются с {. Ответы остаются прежними.',
  },
  notOurs: {
    en: 'None of these keys is of Assent: {keys}. Settings of another tool are carried over by the command node build/assent.js import FILE. The answers stay as they were.',
    ru: 'Ни один из этих ключей не от Assent: {keys}. Настройки другого инструмента перенесёт команда node build/assent.js import FILE. Ответы остаются прежними.',
  },
  tooLong: {
    en: 'This is far longer than a configuration can be. Is it another file? The answers stay as they were.',
    ru: 'Это намного длиннее, чем бывают настройки. Не тот файл? Ответы остаются прежними.',
  },
  brokenTitle: { en: 'The answers could not be read', ru: 'Ответы прочесть не удалось' },
  newerTitle: { en: 'The address is of another release', ru: 'Адрес от другого выпуска' },
  broken: {
    en: 'The address of this page is damaged or cut off, as happens in messengers. Take the whole address from where it was saved. What could be read of it stands below; once you answer anything, Back leads to this address again.',
    ru: 'Адрес этой страницы повреждён или обрезан: так бывает в мессенджерах. Возьмите его целиком там, где он сохранён. Что удалось прочесть, стоит ниже; когда вы ответите на любой вопрос, «Назад» вернёт к этому адресу.',
  },
  newer: {
    en: 'The address was made by another release of this page, and not all of it may be understood here. Nothing of it was changed: look through the answers.',
    ru: 'Адрес сделан другим выпуском этой страницы, и понять здесь могли не всё. В нём ничего не изменено: просмотрите ответы.',
  },
  readSoFar: { en: 'What could be read', ru: 'Что удалось прочесть' },
  usual: { en: 'as usual: {value}', ru: 'обычно: {value}' },
  none: { en: 'not set', ru: 'не выбрано' },
  remove: { en: 'Remove {what}', ru: 'Убрать {what}' },
  sound: { en: 'All is sound', ru: 'Всё в порядке' },
  errors: { en: 'To mend: {count}', ru: 'Исправить: {count}' },
  warnings: { en: 'To think over: {count}', ru: 'Обдумать: {count}' },
  findings: { en: 'What the checker says', ru: 'Что говорит проверка' },
  soundText: {
    en: 'The configuration passes the check. Take it below.',
    ru: 'Настройки проходят проверку. Забирайте их ниже.',
  },
  preview: { en: 'Preview', ru: 'Как это увидят' },
  previewWhy: {
    en: 'The real widget in a closed frame: it keeps nothing and sends nothing.',
    ru: 'Настоящий виджет в закрытой рамке: ничего не хранит и не отправляет.',
  },
  previewLost: {
    en: 'The widget’s files are not beside this page. Put the whole folder dist there, or open the configurator of a receiver.',
    ru: 'Рядом со страницей нет файлов виджета. Положите туда всю папку dist или откройте конфигуратор приёмника.',
  },
  previewSilent: {
    en: 'One of the answers is written so that the widget does not start at all. Mend what is marked, and it shows here again.',
    ru: 'Один из ответов записан так, что виджет не запускается вовсе. Исправьте отмеченное, и он снова появится здесь.',
  },
  view: { en: 'What', ru: 'Что' },
  language: { en: 'Language', ru: 'Язык' },
  theme: { en: 'Theme', ru: 'Тема' },
  width: { en: 'Width', ru: 'Ширина' },
  result: { en: 'Result', ru: 'Что получилось' },
  json: { en: 'assent.json', ru: 'assent.json' },
  jsonWhy: {
    en: 'The whole configuration. You may write here too, or paste your own: the answers follow.',
    ru: 'Все настройки. Здесь тоже можно писать или вставить свои: ответы последуют.',
  },
  copy: { en: 'Copy', ru: 'Скопировать' },
  copied: { en: 'Copied', ru: 'Скопировано' },
  notCopied: { en: 'Select it and press Ctrl+C', ru: 'Выделите и нажмите Ctrl+C' },
  download: { en: 'Download assent.json', ru: 'Скачать assent.json' },
  snippet: { en: 'Put the lines into your site', ru: 'Вставьте строки в сайт' },
  snippetWaits: {
    en: 'Stands here once nothing is left to mend.',
    ru: 'Появится здесь, когда исправлять будет нечего.',
  },
  serving: { en: 'Give leads a place to come to', ru: 'Подготовьте место для заявок' },
  wordWhy: {
    en: 'the word you sign in with at /admin. Made just now by this page and kept nowhere: save it.',
    ru: 'слово для входа на /admin. Страница придумала его только что и нигде не хранит: сохраните.',
  },
  firstLead: { en: 'See the first lead', ru: 'Увидьте первую заявку' },
  platform: { en: 'Where your site is made', ru: 'На чём сделан сайт' },
  toResult: { en: 'Result', ru: 'Результат' },
  toPreview: { en: 'Preview', ru: 'Просмотр' },
  kept: {
    en: 'Not asked here, and kept as it is: {keys}.',
    ru: 'Здесь об этом не спрашивают, оно остаётся как есть: {keys}.',
  },
} satisfies Record<string, InTwo>;

/** What can be said. */
export type WordKey = keyof typeof WORDS;

/** Words of the page in a language; `{slot}` is filled in. */
export function say(
  key: WordKey,
  lang: Lang,
  slots: Readonly<Record<string, string>> = {},
): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot);
}

/** A law as readers of the language cite it. */
export function lawWords(law: string, lang: Lang): string {
  if (lang === 'en') return law;
  return law
    .replace('-FZ', '-ФЗ')
    .replace(' art. ', ', ст. ')
    .replace(' part ', ', ч. ')
    .replace(' clause ', ', п. ');
}
