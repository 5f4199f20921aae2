import { expect, test } from 'vitest';
import type { AssentConfig } from '../../../src/core/config';
import { policyFacts } from '../../../src/core/policy/facts';
import { registerOf } from '../../../src/core/register';
import { registerPacks } from '../../../src/locales/all';
import { catalog } from '../../../src/services/catalog/all';
import { siteConfig } from '../../fixtures/config';

const registerIn = (locale: 'ru' | 'en', over: Partial<AssentConfig> = {}) =>
  registerOf(
    policyFacts(siteConfig(over), locale, registerPacks[locale], {
      metrika: catalog['yandex-metrika'] as NonNullable<(typeof catalog)[string]>,
    }),
  );

const receiver = 'https://leads.optimumservice.ru';

test('each purpose is a row with all that article 30 asks for', () => {
  const [callback] = registerIn('en', {
    receiver,
    storage: { country: 'RU', keeper: 'Хостинг' },
  });
  expect(callback).toEqual({
    controller:
      'ООО «Оптимум Сервис», tax number (INN) 7718859585, registration number (OGRN) 1117746716691, Москва, ул. Примерная, 1',
    contact: 'privacy@optimumservice.ru, +7 495 000-00-00',
    activity: '“to contact me about my request”',
    basis: 'the person’s consent',
    people: 'visitors who fill in the form',
    data: ['name', 'phone number', 'e-mail address', 'message text', 'model'],
    recipients: ['ООО «Пример» (Russia)', 'Хостинг: keeps the data on the controller’s behalf'],
    transfers: [],
    storage: 'Russia, Хостинг',
    term: '365 days from sending the form, or until withdrawal if that comes first',
    security: expect.arrayContaining(['it travels over encrypted connections only']),
  });
});

test('choices that are kept, and the services of each category, are activities as well', () => {
  const services = { metrika: { preset: 'yandex-metrika', id: '12345678' } };
  const rows = registerIn('ru', { receiver, services, record: { days: 100 } });
  expect(rows.map(({ activity }) => activity)).toEqual([
    '«связаться со мной по моей заявке»',
    expect.any(String),
    'хранить и доказывать выбор посетителей',
    expect.stringContaining('файлы куки и сервисы'),
  ]);
  expect(rows[2]?.term).toContain('1195');
  expect(rows[3]?.recipients.join()).toContain('ООО «Яндекс»');
  expect(rows[3]?.data).toContain('_ym_uid: Отличает посетителей.');
  expect(rows[3]?.term).toContain('_ym_uid: 365');
});

test('without a receiver or services no row speaks of them', () => {
  expect(registerIn('en', { services: {} })).toHaveLength(2);
});

test.each([
  ['ru', 'DE', 1],
  ['eu', 'DE', 0],
  ['eu', 'RU', 1],
  ['uk', 'GB', 0],
  ['us-ca', 'GB', 1],
] as const)('%s: a recipient in %s is a transfer %i times', (regime, country, count) => {
  const recipients = { crm: { name: 'CRM', country } };
  const [row] = registerIn('en', { regime, recipients, services: {} });
  expect(row?.transfers).toHaveLength(count);
});

test('storage elsewhere is a transfer of everything', () => {
  const rows = registerIn('en', {
    receiver,
    storage: { country: 'US', override: 'a reason' },
    services: {},
  });
  expect(rows.map(({ transfers }) => transfers)).toEqual(rows.map(() => ['the United States']));
});
