import type { Finding } from '../../config/finding';
import type { Lang } from './words';

/** A finding in the language of the page; in English where there are no other words for it. */
export function findingWords(finding: Finding, lang: Lang): Pick<Finding, 'message' | 'remedy'> {
  const { message, remedy } = finding;
  return lang === 'ru' ? { message, remedy } : { message, remedy };
}
