import Cookies from 'js-cookie';
import type { Visit } from '../core/widget';
import type { BrowserInfo } from '../wire/browser';

type Brands = { brands?: { brand: string; version: string }[]; platform?: string };

const FAMILIES: [string, RegExp][] = [
  ['Yandex', /YaBrowser\/([\d.]+)/],
  ['Edge', /Edg\/([\d.]+)/],
  ['Opera', /OPR\/([\d.]+)/],
  ['Firefox', /Firefox\/([\d.]+)/],
  ['Chrome', /Chrom(?:e|ium)\/([\d.]+)/],
  ['Safari', /Version\/([\d.]+).*Safari/],
];

/** What the browser tells about itself, and where the visit came from. Read only once its category is granted. */
export function readBrowserInfo(visit: Visit, identifiers: readonly string[]): BrowserInfo {
  const { userAgent, language } = navigator;
  const { platform } = (navigator as { userAgentData?: Brands }).userAgentData ?? {};
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
  return {
    ...(family && version && { family, version }),
    platform: (platform || navigator.platform).slice(0, 300),
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    screen: [screen.width, screen.height],
    viewport: [innerWidth, innerHeight],
    ...(visit.referrer && { referrer: visit.referrer.slice(0, 2000) }),
    landing: visit.landing.slice(0, 2000),
    ...(Object.keys(visit.campaign).length && { campaign: visit.campaign }),
    ...(Object.keys(values).length && { identifiers: values }),
  };
}
