import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/check';
import type { Operator } from '../../../src/core/config';
import { checkConfig } from '../../fixtures/checked';
import { siteConfig } from '../../fixtures/config';

const person = { name: 'ИП Иванов Иван Иванович', inn: '500100732259', ogrn: '304500116000157' };
const dative = 'ИП Иванову Ивану Ивановичу';

/** What is said of an operator: problems, then warnings. */
function said(over: Partial<Record<keyof Operator, unknown>>): {
  problems: string;
  warnings: string;
} {
  const config = siteConfig({ receiver: 'https://leads.example.ru' });
  const operator = { ...config.operator, ...over };
  const given = Object.fromEntries(
    Object.entries(operator).filter(([, value]) => value !== undefined),
  );
  const checked = checkConfig({ ...config, operator: given });
  return {
    problems: checked.kind === 'wrong' ? checked.problems.map(formatProblem).join('\n') : '',
    warnings: checked.warnings.map(formatProblem).join('\n'),
  };
}

describe('refused, with what to do', () => {
  test.each<[string, Partial<Record<keyof Operator, unknown>>, RegExp]>([
    [
      'a company without ОГРН',
      { ogrn: undefined },
      /^operator\.ogrn \(missing\):.*13 digits, the ОГРНИП of a sole trader 15/,
    ],
    [
      'a sole trader without ОГРНИП',
      { ...person, ogrn: undefined },
      /^operator\.ogrn \(missing\):.*15/,
    ],
    [
      'no ИНН',
      { inn: undefined },
      /^operator\.inn \(missing\):.*10 digits for a company, 12 for a person/,
    ],
    [
      '14 digits',
      { ogrn: '11177467166910' },
      /^operator\.ogrn \("11177467166910"\): It has 14 digits\. An ОГРН has 13.*ОГРНИП 15/,
    ],
    ['a wrong digit of 13', { ogrn: '1117746716692' }, /check digit does not fit.*13 digits.*15/],
    [
      'a wrong digit of 15',
      { ...person, ogrn: '304500116000158' },
      /check digit does not fit.*13 digits.*15/,
    ],
    ['letters', { ogrn: 'ОГРН 1117746716691' }, /It is not digits alone\. An ОГРН has 13/],
    [
      'an ИНН of 9 digits',
      { inn: '771885958' },
      /It has 9 digits\. An ИНН has 10 digits for a company, 12 for a person/,
    ],
    [
      'a person’s ИНН with a company’s ОГРН',
      { inn: person.inn },
      /^operator\.ogrn .*the ИНН is a person’s\. Give the sole trader’s ОГРНИП \(15 digits\)/,
    ],
    [
      'a company’s ИНН with an ОГРНИП',
      { ogrn: person.ogrn },
      /^operator\.ogrn .*the ИНН is a company’s\. Give the company’s ОГРН \(13 digits\)/,
    ],
    [
      'an ИНН as a number',
      { inn: 7718859585 },
      /^operator\.inn \(7718859585\): .*in quotes: "7718859585"/,
    ],
    ['a dative as a list', { dative: [dative] }, /^operator\.dative \(a list\):.*Give a string/],
  ])('%s', (_, over, message) => {
    expect(said(over).problems).toMatch(message);
  });
});

describe('sound', () => {
  test.each<[string, Partial<Record<keyof Operator, unknown>>, string]>([
    ['a company', {}, ''],
    ['a joint-stock company', { name: 'АО «Ромашка»' }, ''],
    ['a sole trader with a dative', { ...person, dative }, ''],
  ])('%s, and nothing to say', (_, over, warnings) => {
    expect(said(over)).toEqual({ problems: '', warnings });
  });

  test('a sole trader without a dative → how people read it until then', () => {
    expect(said(person)).toEqual({
      problems: '',
      warnings: expect.stringMatching(
        /^operator\.dative \(missing\): .*«Даю оператору \(ИП Иванов Иван Иванович\) согласие…».*«ИП Иванову Ивану Ивановичу»/,
      ),
    });
  });

  test('a dative that is the name again → said', () => {
    expect(said({ ...person, dative: person.name }).warnings).toMatch(/This is the name itself/);
  });

  test('a self-employed person without ОГРН → sound, with the one thing to make sure of', () => {
    const { problems, warnings } = said({
      name: 'Петрова Анна Сергеевна',
      dative: 'Петровой Анне Сергеевне',
      inn: person.inn,
      ogrn: undefined,
    });
    expect([problems, warnings]).toEqual([
      '',
      expect.stringMatching(
        /^operator\.ogrn \(missing\): Right for a self-employed person.*15 digits/,
      ),
    ]);
  });
});

test.each([
  ['{addressee}', true],
  ['{operator}', true],
  ['', false],
])('an owner’s label that names the operator by “%s” is taken: %s', (slot, isTaken) => {
  const config = siteConfig({
    receiver: 'https://leads.example.ru',
    texts: { ru: { 'consent.label': `Согласен с тем, что ${slot}, и чтобы {purpose}` } },
  });
  expect(checkConfig(config).kind).toBe(isTaken ? 'sound' : 'wrong');
});
