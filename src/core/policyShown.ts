import type { ShownText } from '../wire/stamp';
import type { Policy } from './config';
import { secondLanguage } from './settings';

/** The policy as a stamp names it, in the language it is written in for a reader of `locale`; none without a hash. */
export function policyShown(given: Policy['sha256'], locale: string): ShownText[] {
  const sha256 = typeof given === 'object' ? given[secondLanguage(locale)] : given;
  return sha256 ? [{ role: 'policy', id: 'policy', sha256 }] : [];
}
