import type { AssentConfig } from './config';

/** The texts of one language, by key; `{slot}` stands for what is filled in. */
export type Pack = Readonly<Record<string, string>>;

/** Looks a text up: the owner's own words first, then the language's; an unknown key stands for itself. */
export type Texts = (key: string, slots?: Readonly<Record<string, string>>) => string;

/** A language with the words of it at hand. */
export type Spoken = {
  /** Its tag. */
  locale: string;
  pack: Pack;
  /** Looks words of `pack` up. */
  text: Texts;
};

/**
 * The language spoken on a page. Its tag changes once, before `ready`, where its words cannot be had; `pack`
 * has the banner's words when `ready`, and those of each view once they were fetched.
 */
export type Language = Spoken & {
  ready: Promise<unknown>;
  /** Fetches the words of a view; rejects when they cannot be had. */
  words(view: string): Promise<unknown>;
};

/** Binds the look-up to a configuration and a language. A slot without a value stays as written. */
export function createTexts(config: AssentConfig, locale: string, pack: Pack): Texts {
  // Owners write each language once, in whatever letters.
  const own = config.texts?.[locale.slice(0, 2)];
  return (key, slots = {}) =>
    (own?.[key] ?? pack[key] ?? key).replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot);
}

/** A language as a configuration speaks it. */
export function speak(config: AssentConfig, locale: string, pack: Pack): Spoken {
  return { locale, pack, text: createTexts(config, locale, pack) };
}

/** Joins words as a sentence does: `a, b and c`. `and` and `comma` carry their own spaces. */
export function joinWords(words: readonly string[], and: string, comma = ', '): string {
  return [words.slice(0, -1).join(comma), ...words.slice(-1)].filter(Boolean).join(and);
}

/** The form in which a text is hashed: NFC with LF line ends. */
export function hashedForm(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** Names of countries, a former code and longer ones that people write for their languages; languages with letters they are also written in. */
const MEANT: Record<string, string> = {
  kz: 'kk',
  by: 'be',
  ge: 'ka',
  am: 'hy',
  iw: 'he',
  il: 'he',
  rs: 'sr',
  no: 'nb',
  rus: 'ru',
  eng: 'en',
  srlatn: 'sr-Latn',
  uzcyrl: 'uz-Cyrl',
};

/** What a language tag means, in as few subtags as we tell apart: `ru` for `ru-RU` and `ru, en`, `kk` for `kz`, `sr-Latn` for `sr_latn_RS`. */
export function meantLanguage(tag: string): string {
  const [main = '', letters] = tag.toLowerCase().match(/[a-z]+/g) ?? [];
  const meant = MEANT[main] ?? main;
  return MEANT[meant + letters] ?? meant;
}

/**
 * The language to speak: the configured one where it is known, else the first of the wanted ones that is,
 * else Russian in Russia and English elsewhere.
 */
export function pickLocale(
  config: AssentConfig,
  wanted: readonly string[],
  known: readonly string[],
): string {
  const asked = [config.locale ?? 'auto', ...wanted];
  const found = asked.map(meantLanguage).find((tag) => known.includes(tag));
  return found ?? ((config.regime ?? 'ru') === 'ru' ? 'ru' : 'en');
}
