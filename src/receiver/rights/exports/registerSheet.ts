import type { AssentConfig } from '../../../core/config';
import { policyFacts } from '../../../core/policy/facts';
import { type Activity, registerOf } from '../../../core/register';
import { registerPacks } from '../../../locales/all';
import { vendorsOf } from '../../intake/policies';
import type { Sheet } from './sheet';

const COLUMNS = [
  'controller',
  'contact',
  'activity',
  'basis',
  'people',
  'data',
  'recipients',
  'transfers',
  'storage',
  'term',
  'security',
] as const satisfies readonly (keyof Activity)[];

/** The register of processing (article 30 GDPR), an activity a row, in one of its two languages. */
export function registerSheet(config: AssentConfig, lang: 'ru' | 'en'): Sheet {
  const facts = policyFacts(config, lang, registerPacks[lang], vendorsOf(config));
  const rows = registerOf(facts).map((value) => ({
    value,
    cells: COLUMNS.map((column) => [value[column]].flat().join('; ')),
  }));
  return { head: COLUMNS.map((column) => facts.text(`register.${column}`)), rows };
}
