import type { Pack } from '../core/texts';
import { inLetters } from './inLetters';
import * as sr from './sr';

// Serbian has one orthography in two alphabets, letter by letter:
// https://en.wikipedia.org/wiki/Serbian_Cyrillic_alphabet#Modern_alphabet
const CYRILLIC = [...'абвгдђежзијклљмнњопрстћуфхцчџш'];
const LATIN = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');

const toLatin = (words: string) =>
  words.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const latin = LATIN[CYRILLIC.indexOf(letter.toLowerCase())] ?? letter;
    return letter === letter.toLowerCase() ? latin : latin[0]?.toUpperCase() + latin.slice(1);
  });

/** What every first visitor may read. */
export const banner: Pack = inLetters(sr.banner, toLatin);

/** The preferences view. */
export const preferences: Pack = inLetters(sr.preferences, toLatin);

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = inLetters(sr.categories, toLatin);

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = inLetters(sr.gpc, toLatin);

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = inLetters(sr.placeholders, toLatin);

/** What forms show from the start. */
export const forms: Pack = inLetters(sr.forms, toLatin);

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = inLetters(sr.submit, toLatin);

/** What is said of leads of earlier visits. */
export const leftover: Pack = inLetters(sr.leftover, toLatin);

/** What hands a receipt over. */
export const receipt: Pack = inLetters(sr.receipt, toLatin);

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = inLetters(sr.consents, toLatin);
