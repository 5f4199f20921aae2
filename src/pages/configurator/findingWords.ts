import type { Finding } from '../../config/finding';
import { RU } from './findingWordsRu';
import { plainPath } from './plainPath';
import type { Lang } from './words';

/** A finding in the language of the page; as the checker says it where there are no other words. */
export function findingWords(finding: Finding, lang: Lang): Pick<Finding, 'message' | 'remedy'> {
  const last = plainPath(finding.path).replace(/^.*\./, '');
  const found = lang === 'ru' ? (RU[`${finding.code} ${last}`] ?? RU[finding.code]) : undefined;
  if (!found) return finding;
  const [message, remedy] = found;
  return { message, remedy };
}
