import { siteOrigins } from '../../config/siteOrigins';
import type { AssentConfig } from '../../core/config';

/** Origins whose pages may post. */
export function allowedOrigins(config: AssentConfig): ReadonlySet<string> {
  return new Set(siteOrigins(config));
}
