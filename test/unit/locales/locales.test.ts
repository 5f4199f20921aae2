import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bannerTexts, wholeBanner } from '../../../src/core/bannerTexts';
import { planForm } from '../../../src/core/formPlan';
import { localized } from '../../../src/core/settings';
import { type Pack, speak } from '../../../src/core/texts';
import { packs } from '../../../src/locales/all';
import { TAGS } from '../../../src/locales/tags';
import { siteConfig } from '../../fixtures/config';

/** How each language is written. */
const SCRIPTS: Record<string, RegExp> = {
  ru: /\p{Script=Cyrillic}/u,
  be: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  kk: /\p{Script=Cyrillic}/u,
  sr: /\p{Script=Cyrillic}/u,
  'uz-Cyrl': /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  hy: /\p{Script=Armenian}/u,
  ka: /\p{Script=Georgian}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  uk: /\p{Script=Cyrillic}/u,
  ky: /\p{Script=Cyrillic}/u,
  tg: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  // The sign that lengthens a vowel (ー) belongs to both kana.
  ja: /\p{Script=Han}|\p{Script_Extensions=Hiragana}|\p{Script_Extensions=Katakana}/u,
  ko: /\p{Script=Hangul}/u,
  hi: /\p{Script=Devanagari}/u,
};
const LATIN = /\p{Script=Latin}/u;

/** What is called so everywhere. */
const NAMES = /Global Privacy Control|\b(INN|OGRN(IP)?)\b/g;

/** Names that a language has no word of its own for. */
const OWN_NAMES: Record<string, RegExp> = { zh: /Cookie/g, el: /\bcookies\b/gi };

/** Letters that a language does not have, and its neighbours do. */
const FOREIGN: Record<string, RegExp> = {
  ru: /[іїєґўјљњћђџәғқңөұүһӣӯҳҷ]/i,
  be: /[щиъїєґјљњћђџәғқңөұүһӣӯҳҷ]/i,
  bg: /[ёыэіїєґўјљњћђџәғқңөұүһӣӯҳҷ]/i,
  uk: /[ёъыэўјљњћђџәғқңөұүһӣӯҳҷ]/i,
  kk: /[їєґўјљњћђџӣӯҳҷ]/i,
  ky: /[іїєґўјљњћђџәғқұһӣӯҳҷ]/i,
  tg: /[цщыьіїєґўјљњћђџәңөұүһ]/i,
  sr: /[ёйщъыьэюяіїєґўәғқңөұүһӣӯҳҷ]/i,
  'uz-Cyrl': /[щыіїєґјљњћђџәңөұүһӣӯҷ]/i,
  // With a comma below, not a cedilla.
  ro: /[şţ]/i,
  sl: /[äôďťňľáéíóúý]/i,
  sv: /[æø]/i,
  nb: /[äö]/i,
  az: /[wäýňž]/i,
  tk: /[cqvxəğ]/i,
  vi: /[fjz]/i,
};

/** Languages that need a word that others do not: the comma of their own. */
const OWN_KEYS: Record<string, string[]> = {
  zh: ['comma'],
  ja: ['comma'],
  ar: ['comma'],
};

const BUTTONS = [
  'banner.accept',
  'banner.decline',
  'banner.choose',
  'preferences.save',
  'preferences.withdraw',
  'form.submit',
];

const files = readdirSync('src/locales')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => /^[a-z]{2}(-[A-Z][a-z]{3})?$/.test(name));
const slots = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const { ru = {} } = packs;

test('the list of tags, the files and the receiver’s languages are the same', () => {
  const tags = TAGS;
  expect([...tags].sort()).toEqual([...files].sort());
  expect(Object.keys(packs).sort()).toEqual([...files].sort());
});

test('each file has the same parts, none of which holds a key of another', async () => {
  const parts = async (tag: string): Promise<Record<string, string[]>> => {
    const module: Record<string, Pack> = await import(`../../../src/locales/${tag}.ts`);
    return Object.fromEntries(
      Object.entries(module).map(([part, pack]) => [part, Object.keys(pack).sort()]),
    );
  };
  const { banner, ...model } = await parts('de');
  for (const tag of files) {
    const own = await parts(tag);
    const isInside = tag === 'ru' || tag === 'en';
    const first = { banner: [...(banner ?? []), ...(OWN_KEYS[tag] ?? [])].sort() };
    expect([tag, own]).toEqual([tag, isInside ? model : { ...first, ...model }]);
    const keys = Object.values(own).flat();
    expect(new Set(keys).size).toBe(keys.length);
  }
});

describe.each(files)('%s', (tag) => {
  const pack = packs[tag] ?? {};
  const entries = Object.entries(pack).filter(([key]) => key !== 'dir');

  test('has every key and slot, and no others', () => {
    const keys = [...Object.keys(ru), ...(OWN_KEYS[tag] ?? [])];
    expect(Object.keys(pack).sort()).toEqual(keys.sort());
    for (const key in ru) expect([key, slots(pack[key])]).toEqual([key, slots(ru[key])]);
  });

  test('has no empty text and no stray space; what is hashed stays as it is', () => {
    for (const [key, text] of entries) {
      expect([key, text.trim()]).not.toEqual([key, '']);
      // What joins words carries its own spaces.
      if (key !== 'and' && key !== 'comma') expect([key, text]).toEqual([key, text.trim()]);
      expect([key, text]).not.toEqual([key, expect.stringMatching(/ {2}|[\n\r<>&~^|]/)]);
      expect([key, text]).toEqual([key, text.normalize('NFC')]);
    }
  });

  test('is written in one script', () => {
    const own = SCRIPTS[tag] ?? LATIN;
    for (const [key, text] of entries) {
      const words = text
        .replace(/\{\w+\}/g, '')
        .replace(NAMES, '')
        .replace(OWN_NAMES[tag] ?? '', '');
      const strange = [...words].filter((sign) => /\p{L}/u.test(sign) && !own.test(sign));
      // The modifier letters of Uzbek belong to no script.
      expect([key, strange.filter((sign) => !/[ʻʼ]/.test(sign))]).toEqual([key, []]);
      const foreign = FOREIGN[tag];
      if (foreign) expect([key, words.match(foreign)]).toEqual([key, null]);
    }
  });

  test('says no word twice in a row and opens no quote or bracket that it does not close', () => {
    for (const [key, text] of entries) {
      expect([key, text.match(/(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/iu)]).toEqual([key, null]);
      for (const [open, close] of ['()', '«»', '「」', '（）', '\u2068\u2069']) {
        const count = (sign = '') => text.split(sign).length;
        expect([key, count(open)]).toEqual([key, count(close)]);
      }
      expect([key, text.includes('"') || text.includes("'")]).toEqual([key, false]);
    }
  });

  test('persuades nobody: no exclamation marks', () => {
    for (const [key, text] of entries) {
      if (/^(banner|aim|preferences|category|placeholder|consent|notice|purpose)\b/.test(key)) {
        expect([key, text]).not.toEqual([key, expect.stringMatching(/[!՜¡]/)]);
      }
    }
  });

  test('has buttons that fit', () => {
    for (const key of BUTTONS) {
      expect([key, [...(pack[key] ?? '')].length <= 24]).toEqual([key, true]);
    }
    // Equal answers: neither is more than a few words.
    expect((pack['banner.text'] ?? '').length).toBeLessThan(290);
  });

  test('is written the way its direction says', () => {
    expect(pack.dir).toBe(/^(ar|he)$/.test(tag) ? 'rtl' : 'ltr');
  });

  test('fills banner and consent without a gap', () => {
    const config = siteConfig({ receiver: 'https://leads.example' });
    const whole = wholeBanner(bannerTexts(config, tag, pack));
    expect(whole.split('\n')).toHaveLength(5);
    expect(whole).not.toMatch(/[{}]/);
    const form = { extra: ['model'], purposes: { callback: { required: true }, newsletter: {} } };
    for (const { full, label } of planForm(config, 'callback', form, speak(config, tag, pack))
      .purposes) {
      expect(label + full).not.toMatch(/[{}]/);
      for (const part of [config.operator.name, config.operator.inn, config.operator.email]) {
        expect(full).toContain(part);
      }
      expect(label).toContain(config.operator.name);
    }
  });
});

test.each([
  ['ru', 'да'],
  ['be', 'да'],
  ['kk', 'да'],
  ['de', 'yes'],
  ['sr', 'yes'],
])('an owner’s text in two languages is read in %s as «%s»', (tag, words) => {
  expect(localized({ ru: 'да', en: 'yes' }, tag)).toBe(words);
  expect(localized({ fr: 'oui' }, tag)).toBe('oui');
});
