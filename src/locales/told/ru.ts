import type { Pack } from '../../core/texts';

/** What the browser told about itself with a request. */
export const told: Pack = {
  'told.family': 'Браузер',
  'told.version': 'Его версия',
  'told.platform': 'Устройство',
  'told.language': 'Язык',
  'told.timeZone': 'Часовой пояс',
  'told.screen': 'Экран, в точках',
  'told.viewport': 'Окно, в точках',
  'told.referrer': 'С какой страницы пришли',
  'told.landing': 'На какую страницу пришли',
  'told.campaign': 'Метка рекламы {name}',
  'told.identifiers': 'Файл куки {name}',
  'told.first.at': 'Первый визит',
  'told.first.referrer': 'Первый визит: с какой страницы',
  'told.first.landing': 'Первый визит: на какую страницу',
  'told.first.campaign': 'Первый визит: метка рекламы {name}',
};
