import { eachOnce } from './eachOnce';

/**
 * One thing that is looked for: whatever has a key that is one of `any`, or begins with one. Keys are
 * those of `wordKeys`, `phoneKeys` and `campaignKeys`.
 */
export type SearchTerm = { kind: 'prefix' | 'exact'; any: string[] };

/** Words that a lead is found by at most, and characters of each: names are short. */
const MAX_WORDS = 24;
const MAX_CHARS = 40;

/** Terms of one query at most: who pastes a letter looks for its first words. */
const MAX_TERMS = 6;

/** Characters of a campaign's name that tell it from others. */
const MAX_CAMPAIGN_CHARS = 80;

/** Digits from which on an 8 before them may stand for Russia’s +7. */
const MIN_CALLED_DIGITS = 5;

/** Digits with what people write between those of a phone, not within a word. */
const DIGITS = /(?<![\p{L}\p{N}])[+(]?\d(?:[\d\s()+./\p{Pd}]*\d)?(?![\p{L}\p{N}])/gu;

/** The words of a text as they are looked for: in any case, «ё» as «е». */
export function wordKeys(text: string): string[] {
  const words = folded(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return eachOnce(words.map((word) => word.slice(0, MAX_CHARS))).slice(0, MAX_WORDS);
}

/**
 * What a phone is found by, from all its digits: the whole, what comes after the country, the last
 * seven, and the digits from the end, after `~`. So a prefix of a key is the begin or the end of a number.
 */
export function phoneKeys(digits: string): string[] {
  const ends = [10, 7]
    .filter((count) => digits.length > count)
    .map((count) => digits.slice(-count));
  return [digits, ...ends, fromEnd(digits)].map((key) => key.slice(0, MAX_CHARS));
}

/** What a visit's source and campaign are found by. */
export function campaignKeys(names: readonly (string | undefined)[]): string[] {
  const keys = names.flatMap((name) => {
    const key = folded(name ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MAX_CAMPAIGN_CHARS);
    return key ? [`@${key}`] : [];
  });
  return eachOnce(keys);
}

/** What somebody looks for, who writes names, phones in any spelling, or parts of both; all of it is wanted. */
export function searchTerms(query: string): SearchTerm[] {
  let rest = query.normalize('NFKC');
  const phones = [...rest.matchAll(DIGITS)].map(([run]) => run);
  const long = phones.filter((run) => run.replace(/\D/g, '').length > 1);
  for (const run of long) rest = rest.replace(run, ' ');
  const words = wordKeys(rest).map((word): SearchTerm => ({ kind: 'prefix', any: [word] }));
  return [...long.map(phoneTerm), ...words].slice(0, MAX_TERMS);
}

/** A campaign or a source, by its whole name. */
export function campaignTerm(name: string): SearchTerm | undefined {
  const any = campaignKeys([name]);
  return any.length > 0 ? { kind: 'exact', any } : undefined;
}

function phoneTerm(run: string): SearchTerm {
  const digits = run.replace(/\D/g, '').slice(0, MAX_CHARS - 1);
  // «8 (999)» and «+7999» are the same number written in Russia's two ways.
  const isWhole = /^\+7|^8[\s(\p{Pd}]/u.test(run.trim()) || /^[78]\d{9,}$/.test(digits);
  const own = isWhole && digits.length > 3 ? [digits.slice(1)] : [];
  // A few digits that begin with 8 are rather the last ones of a number.
  const isCalled = digits.startsWith('8') && (isWhole || digits.length >= MIN_CALLED_DIGITS);
  const called = isCalled ? [`7${digits.slice(1)}`] : [];
  return { kind: 'prefix', any: [digits, ...called, ...own, fromEnd(digits)] };
}

function fromEnd(digits: string): string {
  return `~${[...digits].reverse().join('')}`;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/ё/g, 'е');
}
