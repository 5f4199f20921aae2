import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';

/**
 * What the numbering plans say of a phone; `undefined` when none was given. Plans age faster than
 * numbers are handed out, so a doubtful one is marked and never refused.
 */
export function checkPhone(phone: string | undefined): 'valid' | 'doubtful' | undefined {
  if (!phone) return undefined;
  const parsed = parsePhoneNumberFromString(phone);
  return parsed?.isValid() && parsed.number === phone ? 'valid' : 'doubtful';
}

/** A phone in E.164 where it reads as one, numbers without a code as those of `region`; else as it was typed. */
export function readPhone(typed: string, region = 'RU'): string {
  const parsed = parsePhoneNumberFromString(typed, countryOf(region));
  return parsed?.isValid() ? parsed.number : typed;
}

/** Digits with what people write between those of a phone. */
const RUN = /\+?\d[\d\s()./\p{Pd}]{5,}\d/gu;

/**
 * All that could be phones among other words, in whatever spelling, each once, in E.164 where it reads as one;
 * numbers without a code as those of each of `regions`. A date or another number before one hides none.
 */
export function phonesIn(text: string, regions: readonly string[] = ['RU']): string[] {
  const runs = [...text.matchAll(RUN)].map(([run]) => run);
  const found = regions.flatMap((region) => [
    ...findPhoneNumbersInText(text, countryOf(region)).map(({ number }) => number.number),
    ...runs
      .flatMap(endsOf)
      .map((end) => readPhone(end, region))
      .filter((read) => checkPhone(read) === 'valid'),
  ]);
  // One that reads as none was kept as it was typed.
  return [...new Set(found.length > 0 ? found : runs)];
}

/** What is looked for in the end of a run, from each of its groups of digits on. */
function endsOf(run: string): string[] {
  return [...run.matchAll(/\+?\d+/g)].slice(0, MAX_GROUPS).map(({ index }) => run.slice(index));
}

/** Groups of digits in a row from which a phone may begin. */
const MAX_GROUPS = 12;

function countryOf(region: string): CountryCode | undefined {
  return isSupportedCountry(region) ? region : undefined;
}

/** What a phone is looked for by: its digits alone; `null` where it has none. */
export function phoneDigits(phone: string | undefined): string | null {
  return String(phone ?? '').replace(/\D/g, '') || null;
}
