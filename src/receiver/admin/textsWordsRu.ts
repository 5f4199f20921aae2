import type { textsEn } from './textsWordsEn';

/** The words about published texts, in Russian. */
export const textsRu: Record<keyof typeof textsEn, string> = {
  'texts.title': 'Тексты',
  'texts.text':
    'Всё, что люди видят и видели прежде, чем согласиться. Нарисовано по сохранённым словам и цветам. Каждое согласие называет свой текст по контрольной сумме.',
  'texts.role': 'Какие тексты',
  'texts.anyRole': 'Все',
  'texts.language': 'Язык',
  'texts.show': 'Показать',
  'texts.now': 'показывается с {from}',
  'texts.past': 'показывался: {from} – {until}',
  'texts.past.day': 'показывался {from}',
  'texts.gone': 'больше не показывается',
  'texts.earlier': 'Прежние тексты ({count})',
  'texts.unfold': 'Показать текст',
  'texts.proof': 'С контрольной суммой и видом',
  'texts.none.title': 'Таких текстов нет',
  'texts.none.text': 'На этом языке таких текстов не публиковалось.',
  'texts.role.banner': 'Окно о куки',
  'texts.role.label': 'Слова у галочки',
  'texts.role.consent': 'Текст согласия',
  'texts.role.category': 'Для чего это нужно',
  'texts.role.policy': 'Политика обработки данных',
  'texts.roles.banner': 'Окно о куки',
  'texts.roles.label': 'Слова у галочек',
  'texts.roles.consent': 'Тексты согласий',
  'texts.roles.category': 'Виды куки и сервисы',
  'texts.roles.policy': 'Политика обработки данных',
};
