import type { Pack } from '../core/texts';
import { inLetters } from './inLetters';
import * as uz from './uz';

// https://en.wikipedia.org/wiki/Uzbek_alphabet#Correspondence_chart
const LATIN = 'cookie kompyuter sh ch oʻ gʻ ye yo yu ya ʼ'.split(' ');
const CYRILLIC = 'куки компьютер ш ч ў ғ е ё ю я ъ'.split(' ');
LATIN.push(...'abdefghijklmnopqrstuvxyz');
CYRILLIC.push(...'абдефгҳижклмнопқрстувхйз');

/** A word with a spelling of its own, two letters that are one, or one; `yoʻ` is `y` and `oʻ`. */
const UNIT = /cookie|kompyuter|[sc]h|[og]ʻ|y(?:[eua]|o(?!ʻ))|ʼ|[a-z]/giu;

function cyrillicOf(unit: string, at: number, words: string): string {
  const lower = unit.toLowerCase();
  const isFirst = !/\p{L}/u.test(words[at - 1] ?? '');
  const letters = lower === 'e' && isFirst ? 'э' : (CYRILLIC[LATIN.indexOf(lower)] ?? unit);
  return unit === lower ? letters : letters[0]?.toUpperCase() + letters.slice(1);
}

const toCyrillic = (words: string) => words.replace(UNIT, cyrillicOf);

/** What every first visitor may read. */
export const banner: Pack = inLetters(uz.banner, toCyrillic);

/** The preferences view. */
export const preferences: Pack = inLetters(uz.preferences, toCyrillic);

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = inLetters(uz.categories, toCyrillic);

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = inLetters(uz.gpc, toCyrillic);

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = inLetters(uz.placeholders, toCyrillic);

/** What forms show from the start. */
export const forms: Pack = inLetters(uz.forms, toCyrillic);

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = inLetters(uz.submit, toCyrillic);

/** What is said of leads of earlier visits. */
export const leftover: Pack = inLetters(uz.leftover, toCyrillic);

/** What hands a receipt over. */
export const receipt: Pack = inLetters(uz.receipt, toCyrillic);

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = inLetters(uz.consents, toCyrillic);
