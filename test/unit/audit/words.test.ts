import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/audit/site/findings';
import { auditWords } from '../../../src/locales/audit/words';

describe.each(Object.entries(auditWords))('the words in %s', (locale, words) => {
  test('tell every finding', () => {
    expect(Object.keys(words.findings).sort()).toEqual(Object.keys(KINDS).sort());
  });

  test('name a law where a law judges, and none where none does', () => {
    for (const [code, { law }] of Object.entries(KINDS))
      expect([code, words.findings[code]?.law === 'none']).toEqual([code, law.length === 0]);
  });

  test('are whole sentences of their language', () => {
    const all = JSON.stringify(words);
    if (locale === 'en') expect(all).not.toMatch(/[а-яё]/i);
    for (const { said, means, remedy } of Object.values(words.findings)) {
      expect(said).toMatch(/[^.]$/);
      for (const one of [means, remedy]) expect(one).toMatch(/^[A-ZА-ЯЁ].*\.$/);
    }
  });

  test('fill in the same as the other language', () => {
    const slots = (said: string) => (said.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, said] of Object.entries(words.say))
      expect([key, slots(said)]).toEqual([
        key,
        slots(auditWords.en.say[key as keyof typeof words.say]),
      ]);
  });
});
