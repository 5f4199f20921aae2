import type { ShownText } from '../wire/stamp';
import type { Policy } from './config';
import { localized } from './settings';

/** The policy as a stamp names it, in the language it is written in for a reader of `locale`; none without a hash. */
export function policyShown(sha256: Policy['sha256'], locale: string): ShownText[] {
  const hash = localized(sha256, locale);
  return hash ? [{ role: 'policy', id: 'policy', sha256: hash }] : [];
}
