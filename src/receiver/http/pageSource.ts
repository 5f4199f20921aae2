import type { AssentConfig } from '../../core/config';
import { MAX_ADDRESS_CHARS } from '../../wire/limits';

/**
 * Where a plain form was sent from: the page's origin, and the page as origin and path. Where the page
 * has its browser tell neither, not `isTold`, it is taken to be the site's.
 */
export type PageSource = { origin: string; page: string; isTold: boolean };

/**
 * Where a form was sent from; `undefined` when that is no page of this site. A browser names the
 * origin of every form it posts; the referrer stands in only where that header is absent. A form
 * shown again by the receiver itself says in `carried` which page it first stood on. With `no-referrer`
 * browsers write `null` there, as they do for whoever hides where a form stands.
 */
export function sourceOf(
  config: AssentConfig,
  origins: ReadonlySet<string>,
  headers: Headers,
  carried: string | undefined,
): PageSource | undefined {
  const referrer = readUrl(headers.get('referer') ?? undefined);
  const origin = headers.get('origin') ?? referrer?.origin;
  if (origin === undefined) return undefined;
  if (origins.has(origin)) {
    const page = referrer?.origin === origin ? pageOf(referrer) : `${origin}/`;
    return { origin, page, isTold: true };
  }
  if (origin === 'null' && (!referrer || origins.has(referrer.origin))) {
    const [site] = origins;
    const named = referrer ?? allowedUrl(carried, undefined, origins) ?? readUrl(site);
    return named && { origin: named.origin, page: pageOf(named), isTold: false };
  }
  const own = readUrl(config.receiver)?.origin;
  if (origin !== own) return undefined;
  const first = allowedUrl(carried, undefined, origins);
  return first
    ? { origin: first.origin, page: pageOf(first), isTold: true }
    : { origin, page: referrer?.origin === own ? pageOf(referrer) : `${origin}/`, isTold: true };
}

/** An address of the site, read against a base; `undefined` for any other. */
export function allowedUrl(
  address: string | undefined,
  base: string | undefined,
  origins: ReadonlySet<string>,
): URL | undefined {
  const url = readUrl(address, base);
  return url && origins.has(url.origin) && !url.username && !url.password ? url : undefined;
}

function readUrl(address: string | undefined, base?: string): URL | undefined {
  return address !== undefined && URL.canParse(address, base) ? new URL(address, base) : undefined;
}

function pageOf({ origin, pathname }: URL): string {
  return (origin + pathname).slice(0, MAX_ADDRESS_CHARS);
}
