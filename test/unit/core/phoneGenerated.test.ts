import { expect, test } from 'vitest';
import { readPhone } from '../../../src/core/phone';
import { displayPhone } from '../../../src/core/phoneDisplay';

/** Mulberry32: the same cases on every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = createRandom(20261122);
const below = (limit: number) => Math.floor(random() * limit);
const pick = <T>(from: readonly [T, ...T[]]): T => from[below(from.length)] ?? from[0];
const digits = (count: number) => Array.from({ length: count }, () => below(10)).join('');
const inArabic = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const inFullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

function group(national: string): string {
  const between = pick(['', ' ', '-', '\u00a0', '.', '\u2013', ') ', ' - ']);
  const parts = /^(...)(...)(..)(..)$/.exec(national)?.slice(1) ?? [national];
  return parts.join(between);
}

const prefixes = [
  '', '8', '8 ', '8(', '8-', '+7', '+7 ', '+7(', '7 ', '7', '+8 ', '+8(', '007', '00 7 ', '810 7 ', '8 10 7',
  '+7 8 ', '+7 +7 ', '+7+7', '8 +7 ', '+7 7 ', '8 7 ', '+78', '+77',
] as const; // biome-ignore format: one habit after another
const before = ['', ' ', 'Тел.: ', 'tel:', 'моб ', '\u202a', 'Анна, ', '\n'] as const;
const after = ['', ' ', ' Анна', '\u202c', ' (WhatsApp)', ' доб. 12', '\t'] as const;

test('every habit of writing a mobile number gives that very number', () => {
  for (let round = 0; round < 5000; round++) {
    const national = `9${digits(9)}`;
    const written = pick(before) + pick(prefixes) + group(national) + pick(after);
    const typed = pick([(text: string) => text, inArabic, inFullWidth])(written);
    expect(readPhone(typed), typed).toMatchObject({ kind: 'understood', e164: `+7${national}` });
  }
});

test('an understood number of any input holds its last digits unchanged', () => {
  const alphabet = '0123456789789+ ()-.,доbx\u00a0٣۷７/#_'.split('') as [string, ...string[]];
  for (let round = 0; round < 20000; round++) {
    const typed = Array.from({ length: below(22) }, () => pick(alphabet)).join('');
    const reading = readPhone(typed);
    if (reading.kind !== 'understood') continue;
    const folded = typed
      .normalize('NFKC')
      .replace(/[٣۷]/g, (digit) => (digit === '٣' ? '3' : '7'))
      .replace(/\D/g, '');
    const whole = reading.e164.slice(1) + (reading.extension ?? '');
    const subscriber = reading.e164.startsWith('+7') ? whole.slice(1) : whole;
    expect(folded.endsWith(subscriber), typed).toBe(true);
    const dialled = folded.slice(0, folded.length - subscriber.length);
    const isRussian = reading.e164.startsWith('+7');
    // Only ways to dial stand before the number: a prefix, a code, a code doubled.
    expect(dialled, typed).toMatch(isRussian ? /^(00|810|8)?[78]{0,3}$/ : /^(00|810|\d{0,3})$/);
    expect(reading.e164, typed).toMatch(/^\+[1-9]\d{7,14}$/);
  }
});

test('what is shown reads as the same number', () => {
  for (let round = 0; round < 1000; round++) {
    const e164 = `+7${pick(['9', '3', '4'])}${digits(9)}`;
    expect(readPhone(displayPhone(e164))).toEqual({ kind: 'understood', e164 });
  }
});

test('a foreign number with its plus passes as it is', () => {
  const codes = ['375', '380', '998', '49', '44', '1', '972'] as const;
  for (let round = 0; round < 2000; round++) {
    const number = pick(codes) + digits(7 + below(4));
    expect(readPhone(`+${number}`)).toEqual({ kind: 'understood', e164: `+${number}` });
  }
});
