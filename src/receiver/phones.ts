import {
  type CountryCode,
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
  const country: CountryCode | undefined = isSupportedCountry(region) ? region : undefined;
  const parsed = parsePhoneNumberFromString(typed, country);
  return parsed?.isValid() ? parsed.number : typed;
}

/** What a phone is looked for by: its digits alone; `null` where it has none. */
export function phoneDigits(phone: string | undefined): string | null {
  return String(phone ?? '').replace(/\D/g, '') || null;
}
