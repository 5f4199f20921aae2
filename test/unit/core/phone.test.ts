import { describe, expect, test } from 'vitest';
import { readPhone } from '../../../src/core/phone';
import { displayPhone } from '../../../src/core/phoneDisplay';

const understood = (e164: string) => ({ kind: 'understood', e164 });
const maybe = (suggestion: string) => ({ kind: 'doubtful', suggestion });
const doubtful = { kind: 'doubtful' };

test.each([
  ['plain E.164', '+79991234567'],
  ['prefix 8', '8 (999) 123-45-67'],
  ['prefix 8 without separators', '89991234567'],
  ['the habit of +8', '+8 (999) 123-45-67'],
  ['the habit of +8 without separators', '+89991234567'],
  ['prefix 7', '7 999 123 45 67'],
  ['ten digits', '999 123-45-67'],
  ['ten digits, first one apart from the usual groups', '99 91 23 45 67'],
  ['prefix 00', '007 999 123 45 67'],
  ['prefix 8~10', '8 10 7 999 123 45 67'],
  ['code doubled by an autofill', '+7+79991234567'],
  ['code doubled with a space', '+7 +7 999 123-45-67'],
  ['+7 and the habit of 8', '+7 8 999 123-45-67'],
  ['+7 and an unparted 8', '+7 89991234567'],
  ['+7 twice', '+7 7 999 123-45-67'],
  ['8 and then 7', '8 7 999 123 45 67'],
  ['8 and then +7', '8 (+7) 999 123-45-67'],
  ['no-break spaces', '+7\u00a0999\u00a0123\u00a045\u00a067'],
  ['unicode dashes', '8\u2011999\u2013123\u201445\u221267'],
  ['dots', '8.999.123.45.67'],
  ['direction marks of a copied contact', '\u202a+7 999 123-45-67\u202c'],
  ['words around it', 'Тел.: 8 999 123-45-67 (Анна)'],
  ['a link', 'tel:+79991234567'],
  ['Arabic-Indic digits', '٨ ٩٩٩ ١٢٣-٤٥-٦٧'],
  ['Persian digits', '+۷۹۹۹۱۲۳۴۵۶۷'],
  ['full-width digits', '＋７　９９９　１２３－４５－６７'],
  ['the full mask', '+7 (999) 123-45-67'],
  ['a line end', ' 8 999 123 45 67\n'],
])('%s → the mobile number', (_, typed) => {
  expect(readPhone(typed)).toEqual(understood('+79991234567'));
});

test.each([
  ['Moscow by 8', '8 (495) 123-45-67', '+74951234567'],
  ['Moscow by ten digits', '495 123-45-67', '+74951234567'],
  ['Moscow with the 8 of +8 apart', '+8 (495) 123-45-67', '+74951234567'],
  ['Moscow after +7 8', '+7 84951234567', '+74951234567'],
  ['Saint Petersburg by ten digits', '812 123-45-67', '+78121234567'],
  ['toll-free', '8 800 555 35 35', '+78005553535'],
  ['toll-free with +8', '+8 800 555-35-35', '+78005553535'],
  ['Almaty as written there', '8 727 123 45 67', '+77271234567'],
  ['Kazakh mobile', '+7 701 123 45 67', '+77011234567'],
  ['Abkhazia', '+7 840 123-45-67', '+78401234567'],
  ['Belarus', '+375 (29) 123-45-67', '+375291234567'],
  ['Belarus by 8~10', '8 10 375 29 123-45-67', '+375291234567'],
  ['Belarus behind the +7 of a mask', '+7 +375 29 123-45-67', '+375291234567'],
  ['a short foreign number', '+290 12345', '+29012345'],
  ['Germany by 00', '0049 30 1234567', '+49301234567'],
  ['China', '+86 138 1234 5678', '+8613812345678'],
  ['Japan', '+81 3 1234 5678', '+81312345678'],
  ['Taiwan', '+886 912 345 678', '+886912345678'],
  ['the longest number', '+882 16 1234567890', '+882161234567890'],
])('%s → understood', (_, typed, e164) => {
  expect(readPhone(typed)).toEqual(understood(e164));
});

test.each([
  ['a mask that swallowed an 8', '+7 (899) 912-34-56'],
  ['a mask that swallowed the 8 of 8 800', '+7 (880) 055-53-53'],
  ['a mask that swallowed the 8 of 8 495', '+7 (849) 512-34-56'],
  ['a mask that swallowed the 8 of 8 812', '+7 (881) 212-34-56'],
  ['a mask that swallowed a 7', '+7 (799) 912-34-56'],
  ['a mask that made Belarus Russian', '+7 (375) 291-23-45 67'],
  ['a digit too few', '8 999 123-45-6'],
  ['a digit too few without separators', '8999123456'],
  ['a digit too few after 7', '7 999 123 45 6'],
  ['a digit too few after +7', '+7 999 123-45-6'],
  ['a digit too many', '+7 999 123-45-678'],
  ['a digit too many in an area of 8', '+7 (843) 123-45-678'],
  ['a half-filled mask', '+7 (999) 1__-__-__'],
  ['two numbers', '8 999 123-45-67, 8 495 765-43-21'],
  ['two numbers in words', '8 999 123-45-67 или 8 495 765-43-21'],
  ['a local number', '123-45-67'],
  ['no area', '+7 012 345-67-89'],
  ['a code that starts with zero', '+0 999 123 45 67'],
  ['sixteen digits', '+1234567890123456'],
  ['words', 'звоните на работу'],
])('%s → doubtful', (_, typed) => {
  expect(readPhone(typed)).toEqual(doubtful);
});

test.each([
  ['Belarus without its plus', '375 29 123-45-67', '+375291234567'],
  ['Kazakhstan without its prefix', '701 123 45 67', '+77011234567'],
  ['Vietnam or the habit of +8', '+84951234567', '+74951234567'],
  ['an area or a doubled code', '+784312345678', '+74312345678'],
  [
    'a number in a sentence with another figure',
    'после 18 звоните 8 999 123-45-67',
    '+79991234567',
  ],
  ['a figure before the plus', '12345 +7 999 123-45-67', '+79991234567'],
  ['a bracketed zero', '+44 (0)20 7946 0958', '+442079460958'],
])('%s → a question with a suggestion', (_, typed, suggestion) => {
  expect(readPhone(typed)).toEqual(maybe(suggestion));
});

test.each(['', '   ', '+7', '+7 (___) ___-__-__', '+', '—'])('%j → empty', (typed) => {
  expect(readPhone(typed)).toEqual({ kind: 'empty' });
});

test.each(['доб. 12', '(доб. 12)', 'ext 12', 'x12', '#12', 'внутр. 12', ';ext=12'])(
  'extension %s stands apart',
  (words) => {
    expect(readPhone(`8 495 123-45-67 ${words}`)).toEqual({
      ...understood('+74951234567'),
      extension: '12',
    });
  },
);

describe('another region', () => {
  test.each([
    ['a full number is understood', '+79991234567', understood('+79991234567')],
    ['00 is understood', '0049301234567', understood('+49301234567')],
    ['a national number is doubtful', '030 1234567', doubtful],
    ['+84 is Vietnam', '+84951234567', understood('+84951234567')],
  ])('%s', (_, typed, reading) => {
    expect(readPhone(typed, 'DE')).toEqual(reading);
  });
});

test.each([
  ['+79991234567', '+7 999 123-45-67'],
  ['+375291234567', '+375291234567'],
])('%s is shown as %s', (e164, shown) => {
  expect(displayPhone(e164)).toBe(shown);
});
