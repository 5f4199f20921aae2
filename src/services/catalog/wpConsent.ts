import type { ServiceFacts } from '../../core/service';

/** The WP Consent API, a plugin by which other plugins of WordPress ask what was chosen. Lifetime as its source has it. */
export const wpConsent: ServiceFacts = {
  preset: 'wp-consent',
  title: { ru: 'WordPress (WP Consent API)', en: 'WordPress (WP Consent API)' },
  category: 'necessary',
  vendor: { ru: 'сам сайт', en: 'the site itself' },
  isOwn: true,
  aim: {
    ru: 'Передаёт выбор посетителя плагинам сайта.',
    en: 'Hands the visitor’s choice to the site’s plugins.',
  },
  cookies: [
    {
      name: 'wp_consent_*',
      life: 30,
      aim: { ru: 'Хранит выбор по категориям.', en: 'Keeps the choice by category.' },
    },
  ],
  storage: [],
  hosts: [],
  source: 'https://wordpress.org/plugins/wp-consent-api/',
};
