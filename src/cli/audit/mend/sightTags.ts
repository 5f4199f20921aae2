import type { PageFacts } from '../../../audit/site/facts';
import { lookAt, type Sighting } from '../../init/lookAt';
import { attribute, type Element, type Page, rawText } from '../../init/page';
import type { Wanted } from './wanted';

/** A tag that does what was found; `names` of cookies and keys are those that stand in its script. */
export type SightedTag = Sighting & { names: string[] };

/** A script longer than this does more than count: holding it back would break the site. */
const MOST = 40_000;

const KEEPS = /cookie|localStorage|sessionStorage|indexedDB|caches\b/i;
const LOADS =
  /createElement|insertBefore|appendChild|fetch\(|import\(|\.src\s*=|document\.write|sendBeacon|XMLHttpRequest/;

/** Finds the tags of a page's source that do what was found. */
export function sightTags(page: Page, facts: PageFacts, wanted: Wanted): SightedTag[] {
  const { hostname } = new URL(facts.arrivedAt ?? facts.url);
  return page.elements.flatMap((element): SightedTag[] => {
    const text = scriptText(page, element, facts);
    const held = text === undefined ? [] : namesIn(text, wanted);
    const seen = lookAt(page, element, hostname);
    if (seen) {
      const isAsked = seen.hosts.some((host) => wanted.hosts.includes(host));
      // What only prepares a request shows in none.
      const isPrepared = seen.treatment === 'take-out-alone' && wanted.hosts.length > 0;
      const isWanted = seen.vendors.length > 0 || held.length > 0 || isAsked || isPrepared;
      return isWanted ? [{ ...seen, names: held }] : [];
    }
    if (text === undefined || text.length > MOST) return [];
    const hosts = LOADS.test(text) ? wanted.hosts.filter((host) => names(text, host)) : [];
    if (hosts.length === 0 && held.length === 0) return [];
    const src = attribute(element, 'src');
    const how =
      src === undefined
        ? ({ treatment: 'gate-text', attributes: [] } as const)
        : ({ treatment: 'gate', attributes: ['src'] } as const);
    return [
      {
        page,
        element,
        vendors: [],
        others: [],
        isMixed: false,
        hosts,
        names: held,
        ...how,
        attributes: [...how.attributes],
      },
    ];
  });
}

/** What a script of the site says: between its tags, or in its file; `undefined` for all else, and for what is held back. */
function scriptText(
  page: Page,
  element: Element,
  { url, arrivedAt = url, scripts }: PageFacts,
): string | undefined {
  if (element.tagName !== 'script' || attribute(element, 'id') === 'assent-js') return undefined;
  const type = attribute(element, 'type') ?? '';
  if (type !== '' && !/javascript|ecmascript|^module$/i.test(type)) return undefined;
  const src = attribute(element, 'src');
  if (src === undefined) return page.decode(rawText(element));
  if (!URL.canParse(src, arrivedAt)) return undefined;
  return scripts.find((one) => one.url === new URL(src, arrivedAt).href)?.text;
}

/** Whether a text names a host, and not one that only ends or begins alike. */
function names(text: string, host: string): boolean {
  const written = host.replace(/[.]/g, '\\.');
  return new RegExp(`(?<![\\w.-])${written}(?![\\w.-])`).test(text);
}

function namesIn(text: string, { cookies, keys }: Wanted): string[] {
  if (!KEEPS.test(text)) return [];
  return [...cookies, ...keys].filter((name) => text.includes(name));
}
