import type { AssentConfig } from '../core/config';
import { bareHost, exactOrigin } from './addresses';

/** The origins that a configuration is for: the site over https with and without `www.`, and the named ones. Hosts as punycode. */
export function siteOrigins({
  site,
  origins = [],
}: Pick<AssentConfig, 'site' | 'origins'>): string[] {
  const host = site === undefined ? undefined : bareHost(site);
  const further = origins.flatMap((entry) => exactOrigin(entry) ?? []);
  return [...(host ? [`https://${host}`, `https://www.${host}`] : []), ...further];
}
