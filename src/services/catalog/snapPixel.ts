import type { ServiceFacts } from '../../core/service';

/** Snap Pixel. */
export const snapPixel: ServiceFacts = {
  preset: 'snap-pixel',
  title: { ru: 'Snap Pixel', en: 'Snap Pixel' },
  category: 'marketing',
  vendor: { ru: 'Snap Inc.', en: 'Snap Inc.' },
  aim: {
    ru: 'Оценивает отдачу рекламы в Snapchat и подбирает её по интересам.',
    en: 'Measures what advertising on Snapchat brings and fits it to interests.',
  },
  cookies: [
    {
      name: '_scid',
      life: 'unsaid',
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
    },
    {
      name: '_scid_r',
      life: 396,
      aim: { ru: 'Отличает посетителей.', en: 'Tells visitors apart.' },
    },
    {
      name: '_sctr',
      life: 'unsaid',
      aim: { ru: 'Служебные сведения пикселя.', en: 'The pixel’s own bookkeeping.' },
    },
    {
      name: '_ScCbts',
      life: 'unsaid',
      aim: { ru: 'Служебные сведения пикселя.', en: 'The pixel’s own bookkeeping.' },
    },
    {
      name: 'sc_at',
      life: 365,
      aim: { ru: 'Подбирает рекламу.', en: 'Fits advertising.' },
      isForeign: true,
    },
  ],
  storage: [],
  hosts: ['sc-static.net', 'tr.snapchat.com', '*.snapchat.com'],
  source: 'https://www.snap.com/en-GB/privacy/cookie-information',
  idPattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  idExample: '01234567-89ab-cdef-0123-456789abcdef',
};
