import { namePattern } from '../../core/namePattern';
import { catalog } from '../../services/catalog/all';
import type { FoundService } from './foundService';

/** Names that other tools give to what the catalog knows, without blanks and marks. */
const CALLED: Readonly<Record<string, string>> = {
  analytics: 'ga4',
  bingads: 'microsoft-uet',
  facebookpixel: 'meta-pixel',
  ga: 'ga4',
  gajs: 'ga4',
  googleanalytics: 'ga4',
  googleanalytics4: 'ga4',
  gtag: 'ga4',
  multiplegtag: 'ga4',
  googletagmanager: 'gtm',
  multiplegoogletagmanager: 'gtm',
  googleadwordsconversion: 'google-ads',
  gtagads: 'google-ads',
  googleadwordsremarketing: 'google-ads',
  googlemapssearch: 'google-maps',
  googlemapsembed: 'google-maps',
  maps: 'google-maps',
  matomocloud: 'matomo',
  piwik: 'matomo',
  matomopiwik: 'matomo',
  metrica: 'yandex-metrika',
  metrika: 'yandex-metrika',
  yandexmetrica: 'yandex-metrika',
  microsoftclarity: 'clarity',
  linkedin: 'linkedin-insight',
  linkedininsighttag: 'linkedin-insight',
  tiktok: 'tiktok-pixel',
  twitterpixel: 'x-pixel',
  twitteruwt: 'x-pixel',
  snapchat: 'snap-pixel',
  pinterestpixel: 'pinterest-tag',
  vk: 'vk-pixel',
  facebookads: 'meta-pixel',
  facebook: 'meta-pixel',
};

/**
 * The preset of a service: by its name or title, by cookies that one vendor alone keeps, by its hosts; these come last,
 * as one host may serve counter and map alike.
 */
export function presetFor({
  name,
  title,
  hosts = [],
  cookies = [],
}: FoundService): string | undefined {
  return byName(name) ?? byName(title ?? '') ?? byCookies(cookies) ?? byHost(hosts);
}

function byName(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9а-я]+/g, '');
  if (plain === '') return undefined;
  const called = Object.hasOwn(CALLED, plain) ? CALLED[plain] : undefined;
  const same = (other: string) => other.toLowerCase().replace(/[^a-z0-9а-я]+/g, '') === plain;
  return (
    called ??
    Object.entries(catalog).find(
      ([id, { title }]) => same(id) || same(title.en) || same(title.ru),
    )?.[0]
  );
}

/** The preset whose hosts hold this one; of several the one that names it exactly first. */
export function byHost(hosts: readonly string[]): string | undefined {
  return Object.entries(catalog).find(([, facts]) =>
    hosts.some((host) => facts.hosts.some((known) => namePattern(known)(host))),
  )?.[0];
}

function byCookies(cookies: readonly string[]): string | undefined {
  const owners = new Set(
    cookies.flatMap((cookie) =>
      Object.entries(catalog)
        .filter(([, facts]) => facts.cookies.some(({ name }) => isSame(name, cookie)))
        .map(([preset]) => preset),
    ),
  );
  return owners.size === 1 ? [...owners][0] : undefined;
}

function isSame(known: string, written: string): boolean {
  const start = (name: string) => name.replace(/^\/\^?|(\.\*)?\$?\/$|\*$|_?\$$/g, '');
  return known === written || (written.startsWith('/') && start(known) === start(written));
}
