import type { Spoken } from '../../core/texts';
import { toldFacts } from '../../core/toldFacts';
import { element } from '../../ui/element';
import type { BrowserInfo } from '../../wire/browser';

/** Puts into a place what the browser told about itself, in words. */
export function showBrowser(
  place: Element,
  browser: BrowserInfo,
  { locale, text }: Pick<Spoken, 'locale' | 'text'>,
): void {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const rows = toldFacts(browser, (key, member) => text(key, { name: member })).flatMap(
    ({ name, value, isMoment }) => [
      element('dt', {}, name),
      element('dd', {}, isMoment ? day.format(new Date(value)) : value),
    ],
  );
  place.replaceChildren(element('dl', {}, ...rows));
}
