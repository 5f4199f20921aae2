import type { html } from 'hono/html';
import type { FindingWords, SaidKey } from '../../locales/audit/model';
import { auditWords } from '../../locales/audit/words';
import type { AuditCode } from '../site/findings';

/** A piece of the report, escaped already. */
export type Html = ReturnType<typeof html>;

/** The languages a report can be in. */
export type ReportLocale = 'ru' | 'en';

const FINDINGS: Record<ReportLocale, Record<AuditCode, FindingWords>> = {
  // Every code has its words in both: a test holds that.
  en: auditWords.en.findings as Record<AuditCode, FindingWords>,
  ru: auditWords.ru.findings as Record<AuditCode, FindingWords>,
};

/** The report's words in one language. */
export type ReportWords = Omit<(typeof auditWords)['en'], 'say' | 'findings'> & {
  locale: ReportLocale;
  say(key: SaidKey, slots?: Readonly<Record<string, string | number>>): string;
  /** A number with its word, in the form that goes with it. */
  count(key: 'faults' | 'warnings', count: number): { count: number; word: string };
  findings: Record<AuditCode, FindingWords>;
};

/** In which order the forms of a word are written, `|` between them; the last stands for all others. */
const FORMS: Intl.LDMLPluralRule[] = ['one', 'few', 'many'];

/** Looks words up in one of the two languages. */
export function reportWords(locale: ReportLocale): ReportWords {
  const words = auditWords[locale];
  return {
    ...words,
    locale,
    say: (key, slots = {}) =>
      words.say[key].replace(/\{(\w+)\}/g, (slot, name) => String(slots[name] ?? slot)),
    count: (key, count) => {
      const forms = words.say[key].split('|');
      const form = FORMS.indexOf(new Intl.PluralRules(locale).select(count));
      return { count, word: forms[form] ?? forms.at(-1) ?? '' };
    },
    findings: FINDINGS[locale],
  };
}
