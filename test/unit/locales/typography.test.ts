import { describe, expect, test } from 'vitest';
import { packs } from '../../../src/locales/all';
import { formatDay } from '../../../src/ui/formatDay';

/** The marks that each language puts around words. */
const QUOTES: Readonly<Record<string, string>> = {
  '“”': 'en ga mt nl pt tr uz az tk hi vi id zh ko uz-Cyrl',
  '„“': 'bg cs de et ka lt sk sl',
  '„”': 'hr hu lv pl sr sr-Latn ro',
  '”': 'fi sv',
  '»«': 'da',
  '«»': 'ar be el es fr hy it kk nb ru uk ky tg',
  '「」': 'ja',
  '״': 'he',
};
const MARKS = /[«»“”„‟‹›「」『』״"]/g;

/** How many signs stand on what is pressed or heads a view, at the most. */
const ROOM: Readonly<Record<string, number>> = {
  'form.cancel': 24,
  'form.close': 24,
  'placeholder.once': 24,
  'preferences.close': 24,
  'receipt.save': 24,
  'receipt.show': 24,
  'banner.reopen': 28,
  'form.address': 36,
  'placeholder.always': 36,
  'banner.title': 40,
  'gpc.choices': 40,
};

describe.each(Object.entries(packs))('%s', (tag, pack) => {
  const entries = Object.entries(pack);

  test('puts its own quotation marks, first the one that opens', () => {
    const [own = ''] =
      Object.entries(QUOTES).find(([, tags]) => tags.split(' ').includes(tag)) ?? [];
    const [open = '?', close = open] = own;
    for (const [key, text] of entries) {
      // Within a Hebrew word the same sign says that it is shortened.
      const marks = text.replace(/(?<=\p{L})״(?=\p{L})/gu, '').match(MARKS) ?? [];
      expect([key, marks]).toEqual([
        key,
        marks.map((_, index) => (index % 2 === 0 ? open : close)),
      ]);
      expect([key, marks.length % 2]).toEqual([key, 0]);
    }
    for (const key of ['placeholder.label', 'form.error.required', 'form.error.email']) {
      expect([key, pack[key]]).toEqual([key, expect.stringContaining(open)]);
    }
  });

  test('says numbers so that any fits: their unit before a colon, no counted word behind', () => {
    const [, before = '', after = ''] =
      /^(.*?)\s*[:：՝]\s*\{days\}(.*)$/u.exec(pack['consent.term'] ?? '') ?? [];
    expect(before).not.toBe('');
    const stems = before.match(/\p{L}{3,}/gu)?.map((word) => word.slice(0, 3)) ?? [];
    const next = /^\P{L}*(\p{L}+)/u.exec(after)?.[1] ?? '';
    expect(stems).not.toContain(next.slice(0, 3));
    const counted = entries.filter(([, text]) => text.includes('{days}'));
    expect(counted.map(([key]) => key)).toEqual(['consent.term']);
    for (const [key, text] of entries) {
      if (text.includes('{status}')) {
        expect([key, text]).toEqual([key, expect.stringMatching(/[(（]\{status\}[)）]/)]);
      }
    }
  });

  test.each(['2026-01-01', '2026-11-22'])('the days of a choice stand well in it: %s', (day) => {
    const date = formatDay(`${day}T00:00:00.000Z`, tag);
    const said = (pack['preferences.savedAt'] ?? '').replace(/\{\w+\}/g, date);
    expect(said).toContain('2026');
    expect(said).not.toMatch(/[.．。]{2}|M\d/);
    // What is cut off before a full stop would be missed within a sentence.
    const whole = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
    if (
      whole.format(new Date(day)).endsWith('.') &&
      date.length < whole.format(new Date(day)).length
    ) {
      expect(
        said
          .split(date)
          .slice(1)
          .every((rest) => rest.startsWith('.')),
      ).toBe(true);
    }
  });

  test('is as short as there is room for', () => {
    for (const [key, room] of Object.entries(ROOM)) {
      expect([key, [...(pack[key] ?? '')].length <= room]).toEqual([key, true]);
    }
  });
});
