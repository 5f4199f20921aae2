import type { Language } from './source';

/** What the pages say beside their own text. */
export type Words = Record<
  | 'docs'
  | 'skip'
  | 'sections'
  | 'onThisPage'
  | 'previous'
  | 'next'
  | 'otherLanguage'
  | 'notTranslated'
  | 'note'
  | 'warning'
  | 'notRun'
  | 'code'
  | 'table'
  | 'linkTo'
  | 'menu'
  | 'settings'
  | 'startPage'
  | 'search'
  | 'searchHint'
  | 'found'
  | 'nothing'
  | 'notLoaded'
  | 'copy'
  | 'copied'
  | 'notCopied'
  | 'theme'
  | 'auto'
  | 'light'
  | 'dark',
  string
> & { sectionNames: Record<string, string> };

/** The words of both languages; `{…}` is filled in where they are shown. */
export const WORDS: Record<Language, Words> = {
  en: {
    docs: 'Assent docs',
    skip: 'Skip to the text',
    sections: 'Pages of the docs',
    onThisPage: 'On this page',
    previous: 'Previous',
    next: 'Next',
    otherLanguage: 'По-русски',
    notTranslated: 'in English',
    note: 'Note',
    warning: 'Warning',
    notRun: 'Not run by our tests',
    code: 'Code',
    table: 'Table',
    linkTo: 'Link to',
    menu: 'All pages',
    settings: 'Cookie settings',
    startPage: 'About these docs',
    search: 'Search the docs',
    searchHint: 'Search',
    found: 'Results: {n}',
    nothing: 'Nothing found for “{query}”',
    notLoaded: 'The search could not be loaded. Reload the page to try again.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Not copied',
    theme: 'Colours',
    auto: 'as the system',
    light: 'light',
    dark: 'dark',
    sectionNames: {
      start: 'Start',
      guides: 'Guides',
      recipes: 'Recipes',
      migrate: 'Coming from elsewhere',
      reference: 'Reference',
      trust: 'Trust',
    },
  },
  ru: {
    docs: 'Документация Assent',
    skip: 'К тексту',
    sections: 'Страницы документации',
    onThisPage: 'На этой странице',
    previous: 'Назад',
    next: 'Дальше',
    otherLanguage: 'In English',
    notTranslated: 'на английском',
    note: 'Заметка',
    warning: 'Осторожно',
    notRun: 'Наши тесты этого не выполняют',
    code: 'Код',
    table: 'Таблица',
    linkTo: 'Ссылка на',
    menu: 'Все страницы',
    settings: 'Настройки файлов куки',
    startPage: 'Об этой документации',
    search: 'Поиск по документации',
    searchHint: 'Поиск',
    found: 'Найдено: {n}',
    nothing: 'Ничего не нашлось по запросу «{query}»',
    notLoaded: 'Поиск не загрузился. Обновите страницу и попробуйте ещё раз.',
    copy: 'Скопировать',
    copied: 'Скопировано',
    notCopied: 'Не скопировано',
    theme: 'Цвета',
    auto: 'как в системе',
    light: 'светлые',
    dark: 'тёмные',
    sectionNames: {
      start: 'Начало',
      guides: 'Руководства',
      recipes: 'Рецепты',
      migrate: 'Переход с других',
      reference: 'Справочник',
      trust: 'Доверие',
    },
  },
};
