import type { Finding } from '../../config/finding';
import { ADVICE_RU } from './adviceWordsRu';
import { RU } from './findingWordsRu';
import { labelOf } from './options/labels';
import { plainPath } from './plainPath';
import type { Lang } from './words';

/** A finding in the language of the page; as the checker says it where there are no other words. */
export function findingWords(finding: Finding, lang: Lang): Pick<Finding, 'message' | 'remedy'> {
  const last = plainPath(finding.path).replace(/^.*\./, '');
  const words = { ...RU, ...ADVICE_RU };
  const found =
    lang === 'ru' ? (words[`${finding.code} ${last}`] ?? words[finding.code]) : undefined;
  if (!found) return finding;
  const [message, remedy, told] = found;
  const said = told?.exec(`${finding.message} ${finding.remedy}`) ?? told?.exec(finding.message);
  const filled = message.replace(/\{(\d)\}/g, (_, slot) =>
    named(said?.[Number(slot)] ?? '…', lang),
  );
  return { message: filled, remedy };
}

/** Paths in a list as their controls are called. */
function named(words: string, lang: Lang): string {
  const paths = words.split(', ');
  return paths.map((path) => labelOf(path, lang) ?? path).join(', ');
}
