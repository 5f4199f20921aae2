import type { PageFacts } from '../../audit/site/facts';
import { secondLanguage } from '../../core/settings';
import { findFacts } from '../init/facts';
import { readPage } from '../init/page';

/** The language a report is in where none is named: that of the first page, of the two there are. */
export function localeOf(pages: readonly PageFacts[]): 'ru' | 'en' {
  const [first] = pages;
  const page = first?.source && readPage(first.url, first.source);
  const written = page && findFacts([page]).locale?.value;
  return secondLanguage(written ?? 'en');
}
