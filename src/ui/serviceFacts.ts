import type { ServiceConfig } from '../core/config';
import { readableNames } from '../core/readableNames';
import type { ServiceFacts, StoredKey } from '../core/service';
import { secondLanguage } from '../core/settings';
import type { Signs } from '../core/signs';
import type { Texts } from '../core/texts';
import { element } from './element';

/**
 * One service in words: whose it is and what for, which hosts it asks, and what it keeps for how long.
 * `facts` are what its preset knows of the vendor; absent without a preset, and until the preset has come.
 */
export function createServiceFacts(
  id: string,
  service: ServiceConfig,
  facts: ServiceFacts | undefined,
  locale: string,
  text: Texts,
  comma: Signs['comma'],
): HTMLElement {
  const language = secondLanguage(locale);
  const hosts = [...(service.hosts ?? []), ...(facts?.hosts ?? [])];
  const code = (name: string) => element('code', {}, readableNames(name));
  const known = ({ name, life, aim }: StoredKey) =>
    element(
      'dd',
      {},
      code(name),
      life === 'unsaid' ? '' : comma + lifeText(life, locale, text),
      element('br', {}),
      element('span', { lang: language }, aim[language]),
    );
  /** A term with what is said to it, or nothing where there is nothing to say. */
  const listed = (key: string, ...said: Node[]) =>
    said.length ? [element('dt', {}, text(`preferences.${key}`)), ...said] : [];
  const kept = (kind: 'cookies' | 'storage') =>
    listed(
      kind,
      ...(service[kind] ?? []).map((name) => element('dd', {}, code(name))),
      ...(facts?.[kind] ?? []).map(known),
    );
  return element(
    'li',
    {},
    element('b', {}, service.title ?? facts?.title[language] ?? id),
    ...(facts
      ? [element('p', { lang: language }, `${facts.vendor[language]}. ${facts.aim[language]}`)]
      : []),
    element(
      'dl',
      {},
      ...(hosts.length ? listed('hosts', element('dd', {}, hosts.join(comma))) : []),
      ...kept('cookies'),
      ...kept('storage'),
    ),
  );
}

/** How long a key stays, in the language's own words for days and years. */
function lifeText(days: number | undefined, locale: string, text: Texts): string {
  if (days === undefined) return text('preferences.life.endless');
  if (days === 0) return text('preferences.life.session');
  const inYears = days % 365 === 0;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: inYears ? 'year' : 'day',
    unitDisplay: 'long',
  }).format(inYears ? days / 365 : days);
}
