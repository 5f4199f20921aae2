import type { Pack } from '../core/texts';

/** What every first visitor may read, in the two languages that the eager file carries. */
export const ru: Pack = {
  dir: 'ltr',
  and: ' и ',
  'banner.title': 'Согласие на файлы куки',
  'banner.text':
    'С вашего согласия сайт использует файлы куки для {aims}; данные могут получать и сторонние сервисы. Изменить или отозвать выбор можно в любое время; подробнее — {policy}.',
  'banner.policy': 'в политике конфиденциальности',
  'banner.accept': 'Принять все',
  'banner.decline': 'Отклонить',
  'banner.choose': 'Настроить',
  'aim.functional': 'удобства сайта',
  'aim.analytics': 'анализа посещаемости',
  'aim.marketing': 'показа рекламы',
};

/** The banner's words in English. */
export const en: Pack = {
  dir: 'ltr',
  and: ' and ',
  'banner.title': 'Cookie consent',
  'banner.text':
    'With your consent this site uses cookies for {aims}; third parties may receive data too. You can change or withdraw your choice at any time; details are in the {policy}.',
  'banner.policy': 'privacy policy',
  'banner.accept': 'Accept all',
  'banner.decline': 'Decline',
  'banner.choose': 'Choose',
  'aim.functional': 'convenience',
  'aim.analytics': 'visitor statistics',
  'aim.marketing': 'advertising',
};
