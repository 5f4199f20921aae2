import { describe, expect, test } from 'vitest';
import type { Operator } from '../../../src/core/config';
import { doesBend, purposeTexts } from '../../../src/core/consentText';
import { speak } from '../../../src/core/texts';
import { packs } from '../../../src/locales/all';
import { siteConfig } from '../../fixtures/config';

/** The words of the callback's consent for an operator in a language. */
function textsOf(over: Partial<Operator>, locale = 'ru') {
  const config = siteConfig();
  const named = { ...config, operator: { ...config.operator, ...over } };
  const purpose = config.purposes?.callback ?? { data: [], keepDays: 1 };
  return purposeTexts(named, speak(named, locale, packs[locale] ?? {}), 'callback', purpose, [
    'phone',
  ]);
}

const PERSON = 'ИП Иванов Иван Иванович';

describe('the operator as the label addresses it', () => {
  test.each<[string, Partial<Operator>, string, string]>([
    ['a company', { name: 'ООО «Ромашка»' }, 'ru', 'Даю ООО «Ромашка» согласие'],
    ['a joint-stock company', { name: 'АО «Ромашка»' }, 'ru', 'Даю АО «Ромашка» согласие'],
    ['a person without a dative', { name: PERSON }, 'ru', `Даю оператору (${PERSON}) согласие`],
    [
      'a person with one',
      { name: PERSON, dative: 'ИП Иванову Ивану Ивановичу' },
      'ru',
      'Даю ИП Иванову Ивану Ивановичу согласие',
    ],
    [
      'a self-employed person',
      { name: 'Петрова Анна Сергеевна' },
      'ru',
      'Даю оператору (Петрова Анна Сергеевна) согласие',
    ],
    [
      'a Russian dative in another language',
      { name: PERSON, dative: 'ИП Иванову Ивану Ивановичу' },
      'en',
      `I consent to ${PERSON} processing`,
    ],
    ['a person in Belarusian', { name: PERSON }, 'be', `Даю аператару (${PERSON}) згоду`],
    ['a company in Belarusian', { name: 'ООО «А»' }, 'be', 'Даю ООО «А» згоду'],
    ['a person in Polish', { name: PERSON }, 'pl', `przez administratora (${PERSON}) w`],
    ['a company in Polish', { name: 'ООО «А»' }, 'pl', 'przez ООО «А» w'],
    ['a person in Kazakh', { name: PERSON }, 'kk', `${PERSON} операторына`],
    ['a person in German', { name: PERSON }, 'de', `dass ${PERSON} meine`],
  ])('%s', (_, operator, locale, words) => {
    expect(textsOf(operator, locale).label).toContain(words);
  });

  test.each(Object.keys(packs))('%s: no slot is left open for a person', (locale) => {
    const { label, full } = textsOf({ name: PERSON }, locale);
    expect(label).toContain(PERSON);
    expect(label + full).not.toMatch(/[{}]/);
  });

  test('the text itself names the operator as it is written', () => {
    const { full } = textsOf({ name: PERSON, dative: 'ИП Иванову Ивану Ивановичу' });
    expect(full).toContain(`Оператор: ${PERSON}, ИНН`);
  });
});

test.each([
  ['ООО «Ромашка»', false],
  ['ООО Ромашка', false],
  ['ФГБОУ ВО «Университет»', false],
  ['«Ромашка»', false],
  ['Acme Ltd', false],
  ['ИП «Иванов»', false],
  ['ИП Иванов И. И.', true],
  ['ИП ИВАНОВ ИВАН ИВАНОВИЧ', true],
  ['Иванов Иван Иванович', true],
  ['Индивидуальный предприниматель Иванов', true],
  ['Общество с ограниченной ответственностью «Ромашка»', true],
  ['Ёлкина Яна', true],
])('%s bends: %s', (name, bends) => {
  expect(doesBend(name)).toBe(bends);
});

describe('the state number is called by its length', () => {
  test.each([
    ['ru', '1117746716691', 'ОГРН 1117746716691'],
    ['ru', '304500116000157', 'ОГРНИП 304500116000157'],
    ['en', '304500116000157', 'registration number (OGRNIP) 304500116000157'],
    ['kk', '304500116000157', '(ОГРНИП) 304500116000157'],
  ])('%s %s → %s', (locale, ogrn, words) => {
    expect(textsOf({ ogrn }, locale).full).toContain(words);
  });

  test('without one nothing is said of it', () => {
    const config = siteConfig();
    const { ogrn, ...operator } = config.operator;
    const purpose = { data: ['phone'], keepDays: 1 };
    const nameless = { ...config, operator };
    const { full } = purposeTexts(
      nameless,
      speak(nameless, 'ru', packs.ru ?? {}),
      'callback',
      purpose,
      [],
    );
    expect(full).not.toContain('ОГРН');
    expect(ogrn).toHaveLength(13);
  });
});
