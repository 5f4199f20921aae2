import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/pages/configurator/json';
import { numberIn } from '../../../../src/pages/configurator/pastedCode';
import { answered } from '../../../../src/pages/configurator/siteAnswers';
import { begun, starts } from '../../../../src/pages/configurator/starts';
import { catalog } from '../../../../src/services/catalog/all';

const [usual] = starts;
const first = usual ? begun(usual, {}, '2026-11-28') : {};
const typed = (words: string, before: JsonObject = first) =>
  [...words].reduce((now, _, end) => answered(now, 'site', words.slice(0, end + 1)), before);

test('while a site is typed, the usual receiver and its policy follow', () => {
  expect(typed('cvety.ru')).toMatchObject({
    receiver: 'https://leads.cvety.ru',
    policy: { url: 'https://leads.cvety.ru/policy' },
  });
  expect(typed('www.cvety.ru')).toMatchObject({ receiver: 'https://leads.cvety.ru' });
});

test('what the owner named stays, whatever the site is called', () => {
  const named = answered(first, 'receiver', 'https://my.example.ru');
  expect(typed('cvety.ru', answered(named, 'policy.url', '/law'))).toMatchObject({
    receiver: 'https://my.example.ru',
    policy: { url: '/law' },
  });
  const elsewhere = { ...first, endpoint: '/send.php' };
  expect(typed('cvety.ru', elsewhere)).not.toHaveProperty('receiver');
});

test.each([
  ['yandex-metrika', '12345678', '12345678'],
  ['yandex-metrika', '<script>ym(87654321, "init", {})</script>', '87654321'],
  ['top-mail-ru', '_tmr.push({id: "1234567", type: "pageView"});', '1234567'],
  ['ga4', "<script>gtag('config', 'G-ABCDE12345');</script>", 'G-ABCDE12345'],
  ['gtm', "})(window,document,'script','dataLayer','GTM-ABC1234');", 'GTM-ABC1234'],
  [
    'jivo',
    '<script src="//code.jivo.ru/widget/AbC"></script>',
    '<script src="//code.jivo.ru/widget/AbC"></script>',
  ],
])('%s: %s → %s', (preset, words, number) => {
  const facts = catalog[preset];
  expect(facts && numberIn(words, facts)).toBe(number);
});
