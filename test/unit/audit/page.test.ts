import { expect, test } from 'vitest';
import { KINDS } from '../../../src/audit/site/findings';
import { isUnequal } from '../../../src/audit/site/rules/isUnequal';
import { judgePage } from '../../../src/audit/site/rules/judgePage';
import { banner, cookie, look, page, traces } from './facts';

const phases = { before: traces({ cookies: [cookie('theme', { isIdentifier: false })] }) };
const told = (over: Parameters<typeof page>[0]) =>
  judgePage(page({ phases, ...over }))
    .filter(({ what }) => what !== 'theme')
    .map(({ code, what }) => `${code} ${what}`);

const { accept } = banner();

test.each([
  ['two buttons alike', { banner: banner() }, []],
  ['no way to refuse', { banner: { accept } }, ['no-decline Accept']],
  [
    'one behind the first layer',
    { banner: { accept, declineBehind: 'Reject' } },
    ['unequal-buttons Reject'],
  ],
  ['no way back', { banner: banner(), cannotWithdraw: true }, ['no-withdrawal Accept']],
  ['a ticked box', { banner: banner(), preticked: ['Ads', 'Ads'] }, ['preticked Ads']],
])('%s', (_, over, findings) => {
  expect(told(over)).toEqual(findings);
});

test.each([
  ['lower', { height: 30 }, true],
  ['of smaller letters', { fontSize: 12 }, true],
  ['thinner', { fontWeight: 400 }, true],
  ['narrower beyond its words', { width: 84, wordsWidth: 80 }, true],
  ['narrower by its words alone', { width: 80, wordsWidth: 40 }, false],
  [
    'of pale words',
    { color: [200, 200, 200, 1], ground: [255, 255, 255, 1], hasBorder: true },
    true,
  ],
  ['without a ground', { ground: [0, 0, 0, 0], color: [20, 83, 45, 1] }, true],
  [
    'with a line in its place',
    { ground: [0, 0, 0, 0], color: [20, 83, 45, 1], hasBorder: true },
    false,
  ],
  ['on a picture', { ground: undefined }, false],
  ['the same', {}, false],
] as [string, Partial<ReturnType<typeof look>>, boolean][])('a refusal %s', (_, over, is) => {
  const bold = look({ fontWeight: 600 });
  expect(isUnequal(bold, look({ fontWeight: 600, ...over }))).toBe(is);
});

test('two words on the ground of a dark page are as pale as each other', () => {
  const dark = look({ color: [120, 120, 120, 1], ground: [90, 90, 90, 1] });
  expect(isUnequal(dark, dark)).toBe(false);
});

const form = { selector: 'form#f', hasConsent: true, isPreticked: false };

test.each([
  ['with a box', form, []],
  ['without one', { ...form, hasConsent: false }, ['form-without-consent form#f']],
  ['with a ticked one', { ...form, isPreticked: true }, ['form-preticked form#f']],
  ['sent to another site', { ...form, postsTo: 'take.ru' }, ['form-posts-elsewhere form#f']],
  ['sent to a name of the site', { ...form, postsTo: 'api.example.ru' }, []],
  ['sent to our receiver', { ...form, postsTo: 'leads.else.ru' }, []],
])('a form %s', (_, one, findings) => {
  expect(told({ forms: [one], ownHosts: ['leads.else.ru'] })).toEqual(findings);
});

test('a part that a consent text lacks', () => {
  expect(told({ lacking: ['form#f: INN'] })).toEqual(['consent-text-incomplete form#f: INN']);
});

test('trouble is told, and a page in trouble is not said to need no banner', () => {
  const trouble = [{ code: 'page-never-settled', phase: 'before', what: '/' }] as const;
  expect(told({ phases: { before: traces() }, trouble: [...trouble] })).toEqual([
    'page-never-settled /',
  ]);
});

test('what is told is never longer than a line', () => {
  const [one] = judgePage(page({ phases, preticked: ['x'.repeat(999)] })).filter(
    ({ code }) => code === 'preticked',
  );
  expect(one?.what.length).toBe(200);
});

test('each code has its weight and its law as the report names them', () => {
  const warnings = Object.entries(KINDS).filter(([, { severity }]) => severity === 'warning');
  expect(warnings.map(([code]) => code).sort()).toEqual([
    'foreign-captcha',
    'foreign-font',
    'form-posts-elsewhere',
    'no-banner-needed',
    'page-never-settled',
  ]);
  expect(KINDS['no-banner-needed'].law).toEqual([]);
  expect(KINDS['unequal-buttons'].law).toEqual(['EU']);
});
