import { expect, test } from 'vitest';
import { lackingParts } from '../../../src/audit/site/rules/lackingParts';
import type { AssentConfig } from '../../../src/core/config';
import { purposeTexts } from '../../../src/core/consentText';
import { speak } from '../../../src/core/texts';
import { languages } from '../../../src/locales/all';
import { siteConfig } from '../../fixtures/config';

const DATA = ['name', 'phone'];

function textOf(locale: string, over: Partial<AssentConfig> = {}): string {
  const config = siteConfig(over);
  const spoken = speak(config, locale, languages[locale]?.consents ?? {});
  const purpose = config.purposes?.callback ?? { keepDays: 1, data: [] };
  return purposeTexts(config, spoken, 'callback', purpose, DATA).full;
}

const lacks = (full: string, locale = 'ru') => lackingParts({ full, locale, isRussian: true });

test.each(Object.keys(languages).filter((locale) => languages[locale]?.consents))(
  'the text in %s names all',
  (locale) => {
    expect(lacks(textOf(locale), locale)).toEqual([]);
  },
);

const without = (key: string) => ({ ru: { [key]: '' }, en: { [key]: '' } });
const { inn, ogrn, address, email, phone, ...bare } = siteConfig().operator;

test.each([
  ['title', { texts: without('consent.title') }],
  ['date of the edition', { policy: { url: '/privacy', version: '3' } }],
  ['operator', { texts: without('consent.operator') }],
  ['INN', { operator: { ...siteConfig().operator, inn: '' } }],
  ['OGRN', { operator: { ...siteConfig().operator, ogrn: '' } }],
  ['address', { operator: { ...bare, inn, ogrn, email, phone } as AssentConfig['operator'] }],
  ['contact', { operator: { ...bare, inn, ogrn, address } as AssentConfig['operator'] }],
  ['whose data', { texts: without('consent.subject') }],
  ['purpose', { texts: without('consent.purpose') }],
  ['list of data', { texts: without('consent.data') }],
  ['actions', { texts: without('consent.actions.share') }],
  ['method', { texts: without('consent.actions.share') }],
  ['recipients', { texts: without('consent.recipients') }],
  ['term', { texts: without('consent.term') }],
  ['how to withdraw', { texts: without('consent.withdraw') }],
  ['affirmative act', { texts: without('consent.act') }],
] as [string, Partial<AssentConfig>][])('a text without its %s lacks it', (part, over) => {
  expect(lacks(textOf('ru', over))).toContain(part);
  expect(lacks(textOf('en', over), 'en')).toContain(part);
});

test('an operator elsewhere needs no Russian numbers', () => {
  const { inn: _, ogrn: __, ...operator } = siteConfig().operator;
  const full = textOf('en', { regime: 'eu', operator });
  expect(lackingParts({ full, locale: 'en', isRussian: false })).toEqual([]);
});

test('words of the owner’s own name the same', () => {
  const full = `Согласие на обработку персональных данных (редакция от 1 ноября 2026 года)
Я, субъект персональных данных, даю оператору ООО «Ромашка» (ИНН 7718859585, ОГРН 1117746716691, г. Москва, ул. Лесная, д. 1, mail@example.ru)
согласие на сбор, хранение и удаление автоматизированным способом. Цель обработки — ответ на заявку.
Перечень: имя, телефон. Получателям третьих лиц данные не передаются. Срок хранения 365 дней.
Отозвать согласие можно письмом на mail@example.ru. Согласие даётся галочкой и нажатием кнопки.`;
  expect(lacks(full)).toEqual([]);
});
