import { lookUpIn, type WordLookup } from '../words';

const en = {
  title: 'Privacy policy',
  missing:
    'No policy can be written from this receiver’s configuration yet. The owner sees what is missing with: npx assent policy assent.json',
  other: 'Эта страница по-русски',
  plain: 'This text as plain words; its SHA-256:',
} as const;

const ru: Readonly<Record<keyof typeof en, string>> = {
  title: 'Политика обработки персональных данных',
  missing:
    'По настройкам этого приёмника политику пока нельзя составить. Владелец увидит, чего не хватает, командой: npx assent policy assent.json',
  other: 'This page in English',
  plain: 'Этот текст простыми словами; его SHA-256:',
};

/** What stands around the policy. */
export function policyWords(lang: 'ru' | 'en'): WordLookup<keyof typeof en> {
  return lookUpIn(lang === 'ru' ? ru : en);
}
