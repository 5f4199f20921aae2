import { describe, expect, test } from 'vitest';
import type { AssentConfig } from '../../../src/core/config';
import { policyGaps } from '../../../src/core/policy/gaps';
import { policyHtml, policyMarkdown } from '../../../src/core/policy/renderPolicy';
import { policyHash, publicConfig, writePolicy } from '../../../src/receiver/intake/policies';
import { config } from '../../receiver/messages';

const whole: AssentConfig = { ...config, storage: { country: 'RU', keeper: 'ООО «Хостер»' } };

const written = (over: Partial<AssentConfig> = {}, locale: 'ru' | 'en' = 'ru') => {
  const policy = writePolicy({ ...whole, ...over }, locale);
  if (!policy) throw new Error('It cannot be written.');
  return policy;
};

describe('what the law asks a policy to say', () => {
  test.each([
    ['ru', 'the operator', ['ООО «Оптимум Сервис»', 'ИНН 7718859585', 'ОГРН 1117746716691']],
    ['ru', 'its contact', ['107076, Москва, ул. Примерная, д. 1', 'info@optimumservice.ru']],
    ['ru', 'edition and day', ['Редакция 2026-11-01. Действует с 1 ноября 2026 года.']],
    ['ru', 'the basis', ['№ 152-ФЗ', '«связаться со мной по моей заявке»']],
    ['ru', 'the data', ['Какие данные: имя, номер телефона, модель.']],
    ['ru', 'the address of the network', ['сетевой адрес (IP)']],
    ['ru', 'who is not checked', ['не проверяет, верны ли имя']],
    ['ru', 'services', ['Яндекс Метрика: ООО «Яндекс».', 'mc.yandex.ru', '_ym_uid | 365 дн.']],
    ['ru', 'a service of the owner’s own', ['VISITOR_INFO1_LIVE', '(youtube.com)']],
    ['ru', 'recipients', ['ООО «1С-Битрикс» (ИНН 7717586110, Россия)', 'Государственным органам']],
    ['ru', 'the place', ['Страна: Россия.', 'Хранит: ООО «Хостер».']],
    ['ru', 'terms', ['365 дн. с отправки формы', '730 дн.', '30 дней', '10 рабочих дней']],
    ['ru', 'withdrawal', ['нажмите «Отозвать согласие»', 'Заявки: напишите на']],
    ['ru', 'a duty to keep', ['Если закон велит хранить данные дольше']],
    ['ru', 'protection', ['по шифрованному соединению']],
    ['ru', 'complaint', ['https://rkn.gov.ru']],
    ['ru', 'receipts of choices', ['квитанции о том, на что посетитель согласился']],
    ['ru', 'the device’s database', ['assent (база данных в браузере)', 'что бы он ни ответил']],
    ['en', 'edition and day', ['Edition 2026-11-01, in force since 1 November 2026.']],
    ['en', 'services', ['Yandex Metrica: Yandex LLC.', '_ym_visorc… | 1 day']],
    ['en', 'the place', ['Country: Russia.']],
    ['en', 'rights', ['to have it corrected', 'within 10 working days']],
  ] as const)('%s: %s', (locale, _, parts) => {
    const { text } = written({}, locale);
    for (const part of parts) expect(text).toContain(part);
  });

  test.each([
    ['ru', 'call_s | задаёт сервис |'],
    ['en', 'call_s | set by the service |'],
  ] as const)('in %s a cookie whose vendor says no lifetime has none invented', (locale, row) => {
    const services = { calls: { preset: 'calltouch', id: 'abcd1234' } };
    expect(written({ services }, locale).text).toContain(row);
  });

  test.each([
    ['ru', 'не больше одного запроса'],
    ['en', 'one request at most'],
  ] as const)(
    'in %s figures are named where they are on, and where they go anywhere',
    (locale, words) => {
      const receiver = 'https://leads.example.ru';
      expect(written({ figures: true, receiver }, locale).text).toContain(words);
      expect(written({ receiver }, locale).text).not.toContain(words);
      expect(written({ figures: false, receiver }, locale).text).not.toContain(words);
    },
  );

  test('what stays on the site is listed, and no recipient', () => {
    const services = { wordpress: { preset: 'wp-consent', category: 'necessary' } };
    const { text } = written({ services });
    expect(text).toContain('wp_consent_… | 30 дн. |');
    expect(text.match(/WordPress \(WP Consent API\)/g)).toHaveLength(1);
  });

  test.each([
    ['eu', true],
    ['uk', true],
    ['ru', false],
  ] as const)('in %s the right to take one’s data along: %s', (regime, isNamed) => {
    expect(written({ regime }).text.includes('в виде, понятном программам')).toBe(isNamed);
  });

  test.each([
    ['eu', 'статья 6(1)(a) Общего регламента', 'edpb.europa.eu'],
    ['uk', 'UK GDPR', 'ico.org.uk'],
    ['us-ca', 'Согласие посетителя: ', 'cppa.ca.gov'],
  ] as const)('in %s the law and the authority are its own', (regime, basis, authority) => {
    const { text } = written({ regime });
    expect(text).toContain(basis);
    expect(text).toContain(authority);
    expect(text).not.toContain('152-ФЗ');
  });

  test('a callback rests on the person’s request in the EU', () => {
    const { basis, ...callback } = config.purposes?.callback ?? { data: ['phone'], keepDays: 1 };
    const { text } = written({ regime: 'eu', purposes: { ...config.purposes, callback } }, 'en');
    expect(text).toContain('(article 6(1)(b) GDPR): “to contact me about my request”.');
    expect(text).toContain('Basis: the visitor’s own request.');
  });
});

test.each(['ru', 'en'] as const)(
  '%s: no use of the site is called consent, nobody is unnamed',
  (locale) => {
    const { text } = written({}, locale);
    expect(text).not.toMatch(
      /безоговорочн|использование .* означает|аффилир|affiliat|unconditional/i,
    );
    expect(text).not.toMatch(/\bby (using|browsing|continuing)\b|use of .* (means|constitutes)/i);
    expect(text).not.toMatch(/\{\w+\}|undefined|policy\.\w|country\.\w/);
  },
);

test('a page without forms: no database, no purposes, nothing that is kept elsewhere', () => {
  const { receiver, endpoint, consentEndpoint, forms, storage, ...rest } = whole;
  const { text } = writePolicy(rest, 'ru') ?? { text: '' };
  expect(text).not.toMatch(/база данных в браузере|с отправки формы|сетевой адрес/);
  expect(text).toContain('Ответ о файлах куки хранится в браузере посетителя.');
});

test('the page where people see and change what they sent is named where a receiver keeps it', () => {
  const receiver = 'https://leads.optimumservice.ru:8443';
  const at = { receiver, endpoint: undefined } as unknown as Partial<AssentConfig>; // as if left out
  const { text, document } = written(at);
  expect(text).toContain(`отозвать согласие: ${receiver}/mine. Ключ к заявке`);
  expect(policyHtml(document)).toContain(`<a href="${receiver}/mine">`);
  expect(written(at, 'en').text).toContain(`${receiver}/mine`);
  expect(written({ receiver, endpoint: '/send.php' }).text).not.toContain('/mine');
});

test('Google’s tags before an answer are named where the owner lets them speak', () => {
  expect(written().text).not.toContain('режим согласия Google');
  expect(written({ consentMode: 'advanced' }).text).toContain('режим согласия Google');
});

test('an owner’s own words stand in it', () => {
  const texts = { ru: { 'policy.protection.access': 'заперты в сейфе.' } };
  expect(written({ texts }).text).toContain('заперты в сейфе.');
});

test.each([
  ['site', { site: undefined }],
  ['operator.address', { operator: { ...config.operator, address: undefined } }],
  ['operator.email', { operator: { ...config.operator, email: undefined } }],
  ['operator.inn', { operator: { ...config.operator, inn: undefined } }],
  ['policy.version', { policy: { url: '/privacy' } }],
  ['policy.version', { policy: { url: '/privacy', version: '3' } }],
  ['storage.country', { storage: undefined }],
])('without %s there is no policy', (path, over) => {
  const lacking = { ...whole, ...over } as AssentConfig; // what is left out stands as `undefined`
  expect(policyGaps(lacking)).toEqual([path]);
  expect(writePolicy(lacking, 'ru')).toBeUndefined();
  expect(publicConfig(lacking).policy).not.toHaveProperty('sha256');
});

test('an edition may have a number beside its day', () => {
  const policy = { url: '/privacy', version: '3 of 2026-02-05' };
  expect(written({ policy }).text).toContain('Редакция 3 of 2026-02-05. Действует с 5 февраля');
});

describe('the hash', () => {
  test('is one where one language is spoken, else of both', () => {
    const hashes = { ru: written().sha256, en: written({}, 'en').sha256 };
    expect(policyHash(whole)).toEqual(hashes);
    expect(policyHash({ ...whole, locale: 'ru' })).toBe(hashes.ru);
    expect(policyHash({ ...whole, locale: 'kk' })).toBe(hashes.ru);
    expect(policyHash({ ...whole, locale: 'de' })).toBe(hashes.en);
  });

  test('is the same for the page, which knows neither the receiver’s settings nor a bare address', () => {
    const { server, ...published } = publicConfig(whole) as AssentConfig;
    const onPage = { ...published, policy: { ...published.policy, url: 'https://a.example/p' } };
    expect(policyHash(onPage as AssentConfig)).toEqual(policyHash(whole));
  });

  test('is none where the linked text is the owner’s own', () => {
    const own = { ...whole, policy: { url: '/privacy', version: '2026-11-01', sha256: false } };
    expect(publicConfig(own as AssentConfig).policy).toEqual(own.policy);
    expect(writePolicy(own as AssentConfig, 'ru')?.sha256).toBe(written().sha256);
  });

  test('is another for another recipient, term or country', () => {
    const recipients = { bitrix24: { name: 'ООО «Другой»' } };
    const others = [{ recipients }, { storage: { country: 'KZ' } }, { record: { days: 30 } }];
    for (const other of others) expect(written(other).sha256).not.toBe(written().sha256);
  });
});

const PAYLOAD = '<img src=x onerror=alert(1)>"\'&|`*_[a](javascript:b)';

test('nothing of the configuration becomes markup, links but addresses', () => {
  const { document } = written({
    operator: { ...config.operator, name: PAYLOAD, address: PAYLOAD },
    storage: { country: 'RU', keeper: PAYLOAD },
    services: { youtube: { category: 'marketing', title: PAYLOAD, cookies: [PAYLOAD] } },
  });
  const html = policyHtml(document);
  expect(html).not.toMatch(/<img|onerror=alert\(1\)>/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
  expect(html).toContain('<a href="mailto:info@optimumservice.ru">info@optimumservice.ru</a>');
  expect(html).toContain('<a href="https://rkn.gov.ru">https://rkn.gov.ru</a>');
  expect(html.match(/href="[^"]*"/g)?.every((href) => /"(https|mailto):/.test(href))).toBe(true);
  const markdown = policyMarkdown(document);
  expect(markdown).toContain(
    '\\<img src=x onerror=alert(1)\\>"\'\\&\\|\\`\\*\\_\\[a\\](javascript:b)',
  );
  expect(markdown).toContain('[info@optimumservice.ru](<mailto:info@optimumservice.ru>)');
});

test('Markdown keeps its tables whole', () => {
  const markdown = policyMarkdown(written().document);
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.length).toBeGreaterThan(8);
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
  expect(markdown).toMatch(/^# Политика/);
});
