import Cookies from 'js-cookie';
import { isoTime } from '../core/isoTime';
import { addTouch, type Touches } from '../core/touch';
import type { BrowserInfo, Touch } from '../wire/browser';
import { readTouches, writeTouches } from './touches';
import type { Visit } from './visit';

type Brands = { brands?: { brand: string; version: string }[]; platform?: string };

const FAMILIES: [string, RegExp][] = [
  ['Yandex', /YaBrowser\/([\d.]+)/],
  ['Edge', /Edg\/([\d.]+)/],
  ['Opera', /OPR\/([\d.]+)/],
  ['Firefox', /Firefox\/([\d.]+)/],
  ['Chrome', /Chrom(?:e|ium)\/([\d.]+)/],
  ['Safari', /Version\/([\d.]+).*Safari/],
];

/**
 * What the browser tells about itself, and which visits brought the person: the last one that came
 * from elsewhere, and the first. Read only once its category is granted.
 */
export function readBrowserInfo(visit: Visit, identifiers: readonly string[]): BrowserInfo {
  const { userAgent, language } = navigator;
  const { platform } = (navigator as { userAgentData?: Brands }).userAgentData ?? {}; // in some browsers only
  const found = FAMILIES.map(
    ([family, pattern]) => [family, pattern.exec(userAgent)?.[1]] as const,
  );
  const [family, version] = found.find(([, number]) => number) ?? [];
  const values = Object.fromEntries(
    identifiers.flatMap((name) => {
      const value = Cookies.get(name);
      return value ? [[name, value.slice(0, 300)]] : [];
    }),
  );
  const { first, last } = keepTouch(visit);
  const { at, ...cameFrom } = last;
  return {
    ...(family && version && { family, version }),
    platform: (platform || navigator.platform).slice(0, 300),
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...sizeAs('screen', screen?.width, screen?.height),
    ...sizeAs('viewport', innerWidth, innerHeight),
    ...cameFrom,
    ...(first.at !== at && { first }),
    ...(Object.keys(values).length && { identifiers: values }),
  };
}

/** A size under its name; none where a script of the page has put something of its own by the name of `screen` or `innerWidth`. */
function sizeAs(name: 'screen' | 'viewport', width: unknown, height: unknown) {
  return Number.isFinite(width) && Number.isFinite(height) ? { [name]: [width, height] } : {};
}

/** Keeps where this visit came from beside what is kept of earlier ones. Only once its category is granted. */
export function keepTouch(visit: Visit): Touches {
  const campaign = readCampaign(visit.landing);
  const now: Touch = {
    at: isoTime(performance.timeOrigin),
    ...(visit.referrer && { referrer: withoutQuery(visit.referrer) }),
    landing: withoutQuery(visit.landing),
    ...(Object.keys(campaign).length && { campaign }),
  };
  const touches = addTouch(readTouches(), now, location.origin);
  writeTouches(touches);
  return touches;
}

/** Campaign parameters of an address, and no others: a query may hold anything. */
function readCampaign(address: string): Record<string, string> {
  const pairs = [...new webkitURL(address).searchParams]
    .filter(([key]) => /^(utm_\w{1,30}|gclid|yclid|fbclid|_openstat)$/.test(key))
    .map(([key, value]) => [key, value.slice(0, 300)]);
  return Object.fromEntries(pairs);
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*/s, '').slice(0, 2000);
}
