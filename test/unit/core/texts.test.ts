import { expect, test } from 'vitest';
import { bannerTexts, wholeBanner } from '../../../src/core/bannerTexts';
import { formProblem, planForm } from '../../../src/core/formPlan';
import { publishedTexts } from '../../../src/core/publishedTexts';
import { createTexts, hashedForm, joinWords, pickLocale, speak } from '../../../src/core/texts';
import { packs } from '../../../src/locales/all';
import { TAGS } from '../../../src/locales/tags';
import { siteConfig } from '../../fixtures/config';

const { ru = {}, en = {} } = packs;

test.each(Object.keys(packs))('%s has every key and slot that Russian has', (locale) => {
  const slots = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  const pack = packs[locale] ?? {};
  expect(Object.keys({ comma: '', ...pack }).sort()).toEqual(['comma', ...Object.keys(ru)].sort());
  for (const key in ru) expect([key, slots(pack[key])]).toEqual([key, slots(ru[key])]);
});

test('own words go first, slots are filled, unknown slots stay', () => {
  const config = siteConfig({ texts: { ru: { a: '{x} и {y}' } } });
  expect(createTexts(config, 'ru', { a: 'иное' })('a', { x: '$&' })).toBe('$& и {y}');
});

test('what an owner writes in a language serves all its letters', () => {
  const config = siteConfig({ texts: { sr: { a: 'Prihvati' } } });
  expect(createTexts(config, 'sr-Latn', { a: 'иное' })('a')).toBe('Prihvati');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j joins to "%s"', (words, joined) => {
  expect(joinWords(words, ' and ')).toBe(joined);
});

test.each([
  [['甲'], '甲'],
  [['甲', '乙'], '甲和乙'],
  [['甲', '乙', '丙'], '甲、乙和丙'],
])('%j joins to «%s» with a comma of the language’s own', (words, joined) => {
  expect(joinWords(words, '和', '、')).toBe(joined);
});

test.each(['zh', 'ja'])('in %s a list has no comma of another script', (locale) => {
  const pack = packs[locale] ?? {};
  const config = siteConfig({ categories: { functional: {}, analytics: {}, marketing: {} } });
  expect(bannerTexts(config, locale, pack).text).not.toMatch(/[,;:]/);
  const [main] = planForm(served, 'callback', callback, speak(served, locale, pack)).purposes;
  expect(main?.full).toContain(`${pack['data.name']}、${pack['data.phone']}、`);
});

test('the hashed form is NFC with LF', () => {
  expect(hashedForm('и\u0306\r\nб\r')).toBe('й\nб\n');
});

test.each([
  ['the page’s language', {}, ['en-GB', 'ru'], 'en'],
  ['a configured one', { locale: 'ru' }, ['en'], 'ru'],
  ['Russian in Russia when none is known', { regime: 'ru' as const }, ['xx'], 'ru'],
  ['English elsewhere when none is known', { regime: 'eu' as const }, ['xx', ''], 'en'],
])('picks %s', (_, over, wanted, locale) => {
  expect(pickLocale(siteConfig(over), wanted, ['ru', 'en'])).toBe(locale);
});

test('the banner names the aims of its categories and hashes as five lines', () => {
  const texts = bannerTexts(siteConfig(), 'en', en);
  const whole = wholeBanner(texts);
  expect(whole.split('\n')).toHaveLength(5);
  expect(whole).toContain('visitor statistics and advertising');
  expect(whole).not.toMatch(/[{}]/);
});

test.each([
  ['an unknown form', 'nobody', {}, { code: 'form-unknown', known: ['callback'] }],
  ['a name of the prototype', 'constructor', {}, { code: 'form-unknown' }],
  [
    'an unknown purpose',
    'callback',
    { forms: { callback: { purposes: { x: {} } } } },
    { code: 'purpose-unknown', id: 'x' },
  ],
  ['no purpose', 'callback', { forms: { callback: { purposes: {} } } }, { code: 'purpose-none' }],
  [
    'a field outside its purposes’ data',
    'callback',
    { forms: { callback: { fields: ['passport'], purposes: { newsletter: {} } } } },
    { code: 'field-outside', id: 'passport', allowed: ['phone'] },
  ],
  ['nowhere to send', 'callback', {}, { code: 'endpoint-none' }],
])('%s → the form is not served', (_, id, over, problem) => {
  expect(formProblem(siteConfig(over), id)).toMatchObject(problem);
});

const served = siteConfig({ receiver: 'https://leads.example' });
const callback = { extra: ['model'], purposes: { callback: { required: true }, newsletter: {} } };

test.each(['ru', 'en'])('the %s consent names each part the law asks for', (locale) => {
  const [main] = planForm(
    served,
    'callback',
    callback,
    speak(served, locale, packs[locale] ?? {}),
  ).purposes;
  const { operator } = served;
  for (const part of [
    operator.name,
    operator.inn,
    operator.ogrn,
    operator.address,
    operator.email,
    '2026-11-01',
    'ООО «Пример»',
    '365',
    'model',
    served.site,
  ]) {
    expect(main?.full).toContain(part);
  }
  expect(main?.full).not.toMatch(/[{}]/);
  expect(main?.label).toContain(operator.name);
});

test('extra inputs are named in the consent that the form needs, and in no other', () => {
  const [main, other] = planForm(served, 'callback', callback, speak(served, 'ru', ru)).purposes;
  expect(main?.full).toContain('model');
  expect(other?.full).not.toContain('model');
  expect([main?.required, other?.required]).toEqual([true, false]);
});

test('a callback in the EU is a notice without a box', () => {
  const eu = siteConfig({ regime: 'eu', receiver: 'https://leads.example' });
  eu.purposes = { callback: { data: ['name', 'phone'], keepDays: 30 } };
  const form = { purposes: { callback: { required: true } } };
  expect(planForm(eu, 'callback', form, speak(eu, 'en', en)).purposes[0]).toMatchObject({
    basis: 'request',
    required: false,
  });
});

test('an owner’s edit of a text makes another text', () => {
  const edited = { ...served, texts: { ru: { 'consent.body': 'Иначе.' } } };
  const consentOf = (config: typeof served) =>
    publishedTexts(config, 'ru', ru).find(({ role }) => role === 'consent')?.text;
  expect(consentOf(edited)).not.toBe(consentOf(served));
});

test.each([
  ['kz', 'kk'],
  ['KZ-kz', 'kk'],
  ['by', 'be'],
  ['ge', 'ka'],
  ['am', 'hy'],
  ['iw-IL', 'he'],
  ['il', 'he'],
  ['rs', 'sr'],
  ['rus', 'ru'],
  ['ru_RU.UTF-8', 'ru'],
  ['ru, en', 'ru'],
  [' RU ', 'ru'],
  ['sr-Latn-RS', 'sr-Latn'],
  ['sr_latn', 'sr-Latn'],
  ['sr-Cyrl', 'sr'],
  ['uz-Cyrl-UZ', 'uz-Cyrl'],
  ['uz-Latn', 'uz'],
])('lang="%s" is meant as %s', (written, meant) => {
  expect(pickLocale(siteConfig({ locale: 'auto' }), [written], TAGS)).toBe(meant);
});
