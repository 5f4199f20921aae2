import { phoneDigits, readPhone } from '../../phones';
import { type FieldValue, type Row, valuesOf } from './row';
import type { Person } from './work';

/** What a person is known by: a field, what is searched for, and whether a value of it is the same. */
export type Sign = {
  code: 'PHONE' | 'EMAIL';
  query: string;
  isSame(value: FieldValue): boolean;
};

/** What a person is looked for by: the phone, else the mail address; `undefined` for whom neither is known. */
export function signOf({ phone, email }: Person): Sign | undefined {
  if (phone !== undefined) return phoneSign(phone);
  if (email === undefined) return undefined;
  const address = folded(email);
  return { code: 'EMAIL', query: address, isSame: ({ value }) => folded(value) === address };
}

/** Whether a contact is of that person. */
export function isOf(contact: Row, person: Person): boolean {
  const sign = signOf(person);
  return sign !== undefined && valuesOf(contact, sign.code).some(sign.isSame);
}

function phoneSign(phone: string): Sign {
  const number = phoneKey(phone);
  // An account may keep it with 8 or +7, or with neither: what they share is its end.
  const query = /^7\d{10}$/.test(number) ? number.slice(1) : number;
  return { code: 'PHONE', query, isSame: ({ value }) => phoneKey(value) === number };
}

/** A phone in any spelling as its digits with the country's code; what reads as none as it was written. */
function phoneKey(phone: unknown): string {
  const written = String(phone ?? '');
  return phoneDigits(readPhone(written)) ?? written;
}

const folded = (address: unknown) =>
  String(address ?? '')
    .trim()
    .toLowerCase();
