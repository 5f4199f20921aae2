import type { AssentConfig } from '../core/config';
import type { Language } from './source';

/** The service of these pages that waits for a choice, and the key under which it keeps the colours. */
export const COLOURS = { service: 'colours', key: 'assent_docs_colours' } as const;

/** The configuration of the docs' own banner: one thing is asked, whether the reader's colours may be remembered. */
export function ownConfig(policyUrl: string, language: Language): AssentConfig {
  return {
    operator: { name: 'Assent' },
    policy: { url: policyUrl },
    regime: 'eu',
    locale: language,
    record: { cookie: 'assent_docs' },
    categories: {
      functional: {
        title: { ru: 'Удобство', en: 'Convenience' },
        description: {
          ru: 'Запоминает выбранные вами цвета страниц в этом браузере.',
          en: 'Remembers the colours that you chose for these pages, in this browser.',
        },
        aim: { ru: 'запоминания цветов страниц', en: 'remembering the colours of these pages' },
      },
    },
    services: {
      [COLOURS.service]: {
        category: 'functional',
        title: language === 'ru' ? 'Цвета страниц' : 'Colours of the pages',
        storage: [COLOURS.key],
      },
    },
    // The usual words speak of third parties, too: here is none.
    texts: {
      ru: {
        'banner.text':
          'С вашего согласия документация пользуется хранилищем этого браузера для {aims}. Никуда ничего не отправляется. Изменить или отозвать выбор можно в любое время; подробнее — {policy}.',
        'banner.policy': 'об этих страницах',
      },
      en: {
        'banner.text':
          'With your consent these docs use this browser’s storage for {aims}. Nothing is sent anywhere. You can change or withdraw your choice at any time; more is said in {policy}.',
        'banner.policy': 'About these docs',
      },
    },
  };
}
