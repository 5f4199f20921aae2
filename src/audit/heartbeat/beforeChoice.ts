import type { BrowserContext, Cookie, Page } from 'playwright-core';
import type { AssentConfig, ServiceConfig } from '../../core/config';
import type { HeartbeatFinding } from '../../core/heartbeat';
import { namePattern } from '../../core/namePattern';
import { isNecessary } from '../../core/settings';
import { catalog } from '../../services/catalog/all';
import { isForeign } from '../registrable';
import { askPage } from './askPage';
import type { Asked, Traffic } from './traffic';

const FONTS = /^(fonts\.(googleapis|gstatic)\.com|use\.typekit\.net|p\.typekit\.net)$/;

/** What is told apart from others': the page's own site, and what is ours. */
type Own = { page: URL; config: AssentConfig; tagHosts: readonly string[] };

/** All that was loaded or kept before anybody chose, and should have waited. */
export async function findBeforeChoice(
  page: Page,
  context: BrowserContext,
  traffic: Traffic,
  config: AssentConfig,
): Promise<HeartbeatFinding[]> {
  const tagHosts = await askPage(page, () =>
    [...document.querySelectorAll<HTMLScriptElement>('script[src*="assent"]')].map(
      ({ src }) => new URL(src).host,
    ),
  );
  const own = { page: new URL(page.url()), config, tagHosts };
  const stored = await askPage(page, () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  return [
    ...foreignHosts(traffic.all, own),
    ...(await context.cookies()).flatMap((cookie) => ofCookie(cookie, own)),
    ...stored.flatMap((key) => ofKey(key, config)),
  ];
}

function foreignHosts(all: readonly Asked[], own: Own): HeartbeatFinding[] {
  const hosts = all
    .filter(({ isBeforeChoice, url }) => isBeforeChoice && !isOurs(url, own))
    .map(({ url, type }) => ({ host: url.host, isFont: FONTS.test(url.host) || type === 'font' }));
  const first = hosts.filter(({ host }, at) => hosts.findIndex((one) => one.host === host) === at);
  return first.map(({ host, isFont }) => ({
    code: isFont ? 'foreign-font' : 'request-before-choice',
    what: host,
  }));
}

function isOurs({ hostname, host }: URL, { page, config, tagHosts }: Own): boolean {
  const receiver = config.receiver === undefined ? undefined : new URL(config.receiver).host;
  const needed = servicesOf(config, true).flatMap(({ hosts = [] }) => hosts);
  return (
    !isForeign(hostname, page.hostname) ||
    [receiver, ...tagHosts].includes(host) ||
    needed.some((pattern) => namePattern(pattern)(hostname))
  );
}

/** Services that no choice is needed for, or all others. */
function servicesOf(config: AssentConfig, isNeeded: boolean): ServiceConfig[] {
  return Object.entries(config.services ?? {}).flatMap(([id, service]) =>
    isNecessary(config, id) === isNeeded ? [service] : [],
  );
}

function ofCookie(
  { name, value, domain, expires }: Cookie,
  { page, config }: Own,
): HeartbeatFinding[] {
  const host = domain.replace(/^\./, '');
  const isElsewhere = isForeign(host, page.hostname);
  if (isNeeded(name, 'cookies', config)) return [];
  if (isElsewhere || isKnown(name, 'cookies', config))
    return [{ code: 'cookie-before-choice', what: isElsewhere ? `${name} (${host})` : name }];
  // Without an end it goes with the visit: a site may have one to tell visits apart.
  if (expires === -1) return [];
  return [{ code: isIdentifier(value) ? 'cookie-before-choice' : 'cookie-doubtful', what: name }];
}

function ofKey(key: string, config: AssentConfig): HeartbeatFinding[] {
  if (/^assent/i.test(key) || isNeeded(key, 'storage', config)) return [];
  const code = isKnown(key, 'storage', config) ? 'storage-before-choice' : 'storage-doubtful';
  return [{ code, what: key.slice(0, 100) }];
}

type Where = 'cookies' | 'storage';

/** Whether a service that waits, or a vendor we know, keeps something by this name. */
function isKnown(name: string, where: Where, config: AssentConfig): boolean {
  const vendors = Object.values(catalog).flatMap((facts) => facts[where].map((key) => key.name));
  return isNamed(name, [...namesOf(config, false, where), ...vendors]);
}

/** Whether a service that needs no choice keeps it. */
function isNeeded(name: string, where: Where, config: AssentConfig): boolean {
  return isNamed(name, namesOf(config, true, where));
}

function namesOf(config: AssentConfig, isNeeded: boolean, where: Where): string[] {
  return servicesOf(config, isNeeded).flatMap((service) => service[where] ?? []);
}

function isNamed(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => namePattern(pattern)(name));
}

/** Whether a value could tell one browser from all others. */
function isIdentifier(value: string): boolean {
  return value.length >= 12 && /\d/.test(value) && new Set(value).size >= 8;
}
