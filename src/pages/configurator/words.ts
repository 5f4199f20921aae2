import type { InTwo } from '../../core/service';

/** The two languages of the page. */
export type Lang = 'ru' | 'en';

/** What the page itself says. */
export const WORDS = {
  title: { en: 'Set up Assent', ru: 'Настройка Assent' },
  intro: {
    en: 'Answer the questions and look at the result beside them. Nothing you type leaves this page: it stands in the page’s address, which you can save or share.',
    ru: 'Отвечайте на вопросы и смотрите рядом, что получается. Введённое не уходит с этой страницы: оно стоит в её адресе, его можно сохранить или передать.',
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
    ru: 'Это пока не JSON: {why}. До тех пор ответы остаются прежними.',
  },
  notObject: {
    en: 'This is no configuration. Open a file that begins with {.',
    ru: 'Это не настройки. Откройте файл, который начинается с {.',
  },
  why: { en: 'Why', ru: 'Зачем' },
  usual: { en: 'as usual: {value}', ru: 'обычно: {value}' },
  none: { en: 'not set', ru: 'не выбрано' },
  add: { en: 'Add', ru: 'Добавить' },
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
  snippet: { en: 'For the <head> of each page', ru: 'В <head> каждой страницы' },
  snippetWhy: {
    en: 'Above all that loads anything. The same that `assent snippet assent.json` prints.',
    ru: 'Выше всего, что что-нибудь загружает. То же печатает `assent snippet assent.json`.',
  },
  snippetWaits: {
    en: 'Stands here once nothing is left to mend.',
    ru: 'Появится здесь, когда исправлять будет нечего.',
  },
  steps: { en: 'What to do now', ru: 'Что теперь делать' },
  platform: { en: 'Where your site is made', ru: 'На чём сделан сайт' },
  toResult: { en: 'To the result', ru: 'К результату' },
  toPreview: { en: 'To the preview', ru: 'К просмотру' },
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
