import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * What the numbering plans say of a phone; `undefined` when none was given. Plans age faster than
 * numbers are handed out, so a doubtful one is marked and never refused.
 */
export function checkPhone(phone: string | undefined): 'valid' | 'doubtful' | undefined {
  if (!phone) return undefined;
  const parsed = parsePhoneNumberFromString(phone);
  return parsed?.isValid() && parsed.number === phone ? 'valid' : 'doubtful';
}
