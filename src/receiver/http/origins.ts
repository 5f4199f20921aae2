import { bareHost, exactOrigin } from '../../config/addresses';
import type { AssentConfig } from '../../core/config';

/** Origins whose pages may post: the site over https with and without `www.`, and the named ones. Hosts as punycode. */
export function allowedOrigins(config: AssentConfig): ReadonlySet<string> {
  const host = config.site === undefined ? undefined : bareHost(config.site);
  const further = (config.origins ?? []).flatMap((entry) => exactOrigin(entry) ?? []);
  return new Set([...(host ? [`https://${host}`, `https://www.${host}`] : []), ...further]);
}
