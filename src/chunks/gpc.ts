import { categoryTexts } from '../core/categoryTexts';
import { gpcIds } from '../core/choice';
import { joinWords } from '../core/texts';
import type { Widget } from './contract';

/** What Global Privacy Control keeps off, in one sentence; `undefined` where the site has nothing of it. */
export function gpcNote({
  config,
  language,
}: Pick<Widget, 'config' | 'language'>): string | undefined {
  const { locale, pack, text } = language;
  const keptOff = gpcIds(config);
  const titles = categoryTexts(config, locale, pack).flatMap(({ id, title }) =>
    keptOff.includes(id) ? title : [],
  );
  return titles.length > 0
    ? text('gpc.note', { categories: joinWords(titles, text('and'), pack.comma) })
    : undefined;
}
