import { foreignHost, hostsIn, presetOfHost } from './foreignHosts';
import { attribute, type Element, type Page, rawText } from './page';
import { type FoundSnippet, snippetsIn } from './snippets';
import { hostsBeside, isVendorsAlone } from './vendorCode';

/**
 * What is to be done with an element: taken out, because a preset does its work or (`take-out-alone`) because it
 * only prepares a request; or held back until its services are granted.
 */
export type Treatment = 'take-out' | 'take-out-alone' | 'gate' | 'gate-text';

/** An element that asks somebody foreign. */
export type Sighting = {
  page: Page;
  element: Element;
  /** Vendors that are known; none where only the hosts are. */
  vendors: FoundSnippet[];
  hosts: string[];
  /** Those of the hosts that belong to none of the vendors. */
  others: string[];
  treatment: Treatment;
  /** A script in which other code stands beside a vendor's, or several vendors' code. */
  isMixed: boolean;
  /** Attributes that hold the addresses. */
  attributes: string[];
};

const ADDRESSES = ['src', 'srcset', 'imagesrcset', 'poster', 'data', 'href'];

/** Elements that browsers still give a picture by `background`: https://html.spec.whatwg.org/#attr-background */
const WITH_BACKGROUND = /^(body|table|thead|tbody|tfoot|tr|td|th)$/;

/** Looks an element over; `undefined` where it asks nobody foreign, or is held back already. */
export function lookAt(
  page: Page,
  element: Element,
  site: string | undefined,
): Sighting | undefined {
  if (element.attrs.some(({ name }) => name === 'data-assent' || name === 'data-assent-service')) {
    return undefined;
  }
  const { tagName } = element;
  if (tagName === 'script') return lookAtScript(page, element, site);
  if (tagName === 'noscript') {
    const text = rawText(element);
    const hosts = hostsIn(text, site);
    return hosts.length ? sighting(page, element, [], hosts, 'take-out', []) : undefined;
  }
  if (WITH_BACKGROUND.test(tagName)) {
    const hosts = hostsOf(element, 'background', site);
    return hosts.length ? sighting(page, element, [], hosts, 'gate', ['background']) : undefined;
  }
  if (!/^(iframe|img|video|audio|source|track|embed|object|link|input)$/.test(tagName))
    return undefined;
  const held = ADDRESSES.filter((name) => hostsOf(element, name, site).length);
  const hosts = held.flatMap((name) => hostsOf(element, name, site));
  if (!hosts.length) return undefined;
  if (tagName === 'link') return lookAtLink(page, element, hosts, site);
  const vendors = snippetsIn(attribute(element, held[0] ?? 'src') ?? '');
  return sighting(page, element, vendors, hosts, 'gate', held);
}

/** Foreign hosts of an attribute, which may list several addresses. */
function hostsOf(element: Element, name: string, site: string | undefined): string[] {
  const value = attribute(element, name)?.trim() ?? '';
  const listed = /srcset$/.test(name) ? value.split(/,\s+|,(?=\/\/|https?:)/) : [value];
  return listed.flatMap((one) => foreignHost(one.trim().split(/\s/)[0], site) ?? []);
}

function lookAtLink(
  page: Page,
  element: Element,
  hosts: string[],
  site: string | undefined,
): Sighting | undefined {
  const rel = (attribute(element, 'rel') ?? '').toLowerCase();
  if (/canonical|alternate|author|license|next|prev|^me$/.test(rel) && !/stylesheet/.test(rel)) {
    return undefined;
  }
  // A preload with a handler becomes a style sheet by it, once it has come.
  const isOnlyAhead = attribute(element, 'onload') === undefined;
  if (/preconnect|prefetch|preload|prerender/.test(rel) && isOnlyAhead) {
    return sighting(page, element, [], hosts, 'take-out-alone', []);
  }
  return foreignHost(attribute(element, 'href'), site) === undefined
    ? undefined
    : sighting(page, element, [], hosts, 'gate', ['href']);
}

function lookAtScript(
  page: Page,
  element: Element,
  site: string | undefined,
): Sighting | undefined {
  const type = attribute(element, 'type') ?? '';
  const isRun = type === '' || /javascript|ecmascript|^module$/i.test(type);
  if (!isRun || attribute(element, 'id') === 'assent-js') return undefined;
  const src = attribute(element, 'src');
  if (src !== undefined) {
    const host = foreignHost(src, site);
    if (host === undefined) return undefined;
    const vendors = snippetsIn(src);
    const isTakenOut = vendors.some(({ id }) => id !== undefined);
    return sighting(page, element, vendors, [host], isTakenOut ? 'take-out' : 'gate', ['src']);
  }
  const text = rawText(element);
  const vendors = snippetsIn(text).filter(({ id }) => id !== undefined);
  const hosts = hostsIn(text, site);
  if (vendors.length) {
    const presets = vendors.map(({ preset }) => preset);
    const isAlone = isVendorsAlone(text, presets) && !hostsBeside(hosts, presets).length;
    return {
      ...sighting(page, element, vendors, hosts, isAlone ? 'take-out' : 'gate-text', []),
      isMixed: !isAlone,
    };
  }
  const mayLoad =
    /createElement|insertBefore|appendChild|fetch\(|import\(|\.src\s*=|document\.write/;
  return hosts.length && mayLoad.test(text)
    ? sighting(page, element, [], hosts, 'gate-text', [])
    : undefined;
}

function sighting(
  page: Page,
  element: Element,
  vendors: FoundSnippet[],
  hosts: string[],
  treatment: Treatment,
  attributes: string[],
): Sighting {
  const known = hosts.flatMap((host) => presetOfHost(host) ?? []);
  const [first] = known;
  const named = vendors.length || first === undefined ? vendors : [{ preset: first }];
  const presets = named.map(({ preset }) => preset);
  const others = hostsBeside([...new Set(hosts)], presets);
  return {
    ...{ page, element, vendors: named, hosts: [...new Set(hosts)], others },
    ...{ treatment, attributes, isMixed: false },
  };
}
