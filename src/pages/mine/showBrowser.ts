import type { Spoken } from '../../core/texts';
import { element } from '../../ui/element';
import type { BrowserInfo } from '../../wire/browser';

/** Puts into a place what the browser told about itself, in words. */
export function showBrowser(
  place: Element,
  { first, ...now }: BrowserInfo,
  spoken: Pick<Spoken, 'locale' | 'text'>,
): void {
  place.replaceChildren(
    element(
      'dl',
      {},
      ...rowsOf(now, 'told.', spoken),
      ...rowsOf(first ?? {}, 'told.first.', spoken),
    ),
  );
}

/** A name and what stands under it for each fact, and for each member of what has names of its own. */
function rowsOf(
  facts: object,
  above: string,
  { locale, text }: Pick<Spoken, 'locale' | 'text'>,
): Element[] {
  const row = (name: string, words: string) => [element('dt', {}, name), element('dd', {}, words)];
  return Object.entries(facts).flatMap(([name, fact]: [string, unknown]) => {
    const key = above + name;
    if (Array.isArray(fact)) return row(text(key), fact.join(' × '));
    if (fact && typeof fact === 'object') {
      return Object.entries(fact).flatMap(([member, words]) =>
        row(text(key, { name: member }), String(words)),
      );
    }
    const day = () => new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    return row(text(key), name === 'at' ? day().format(new Date(String(fact))) : String(fact));
  });
}
