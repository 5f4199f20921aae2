import type { ServiceFacts } from '../../core/service';

/** Shopify's Customer Privacy API, by which a shop's pixels, audiences and checkout hear what was chosen. */
export const shopify: ServiceFacts = {
  preset: 'shopify',
  title: { ru: 'Shopify', en: 'Shopify' },
  category: 'necessary',
  vendor: { ru: 'Shopify Inc.', en: 'Shopify Inc.' },
  aim: {
    ru: 'Передаёт выбор посетителя магазину на Shopify.',
    en: 'Hands the visitor’s choice to the shop on Shopify.',
  },
  cookies: [
    {
      name: '_tracking_consent',
      life: 'unsaid',
      aim: { ru: 'Хранит выбор.', en: 'Keeps the choice.' },
    },
    { name: '_cmp_a', life: 1, aim: { ru: 'Хранит выбор.', en: 'Keeps the choice.' } },
  ],
  storage: [],
  hosts: [],
  source: 'https://shopify.dev/docs/api/customer-privacy',
};
