/** A small sound configuration, out of which each sample changes one thing. */
export const SOUND_CONFIG = {
  site: 'example.ru',
  operator: {
    name: 'ООО «Пример»',
    inn: '7718859585',
    ogrn: '1117746716691',
    address: 'Москва, ул. Примерная, 1',
    email: 'privacy@example.ru',
    phone: '+7 495 000-00-00',
  },
  policy: { url: '/privacy', version: '2026-11-01' },
  receiver: 'https://leads.example.ru',
  storage: { country: 'RU', keeper: 'ООО «Хостер»' },
  purposes: { callback: { data: ['name', 'phone'], keepDays: 365 } },
  forms: { callback: { purposes: { callback: { required: true } } } },
};
