import type { AssentConfig } from './config';
import { isPagePath } from './pagePath';
import { optionalIds } from './settings';

/** Each top-level key behind the first letter of its type: string, object, array, number, boolean. */
const KEYS =
  ' s$schema ssite aorigins ooperator opolicy sregime slocale nrevision sendpoint oendpoint sreceiver sconsentEndpoint ocategories oservices sconsentMode agpc oseal obanner orecord obrowserInfo bcountRefusals bfigures orecipients opurposes oforms otexts oserver sbase ostorage ';

const SAFE_URL = /^(https:|http:\/\/(localhost|127\.0\.0\.1|[\w.-]+\.localhost)(:|\/|$))/;

/**
 * Whether the configuration is safe to start with, in as few bytes as that takes.
 * The checker says what is wrong in words; this only decides that nothing starts.
 */
export function hasSoundShape(config: unknown): config is AssentConfig {
  if (!config) return false;
  const given = config as AssentConfig; // unproven: every use below asks for itself
  const keysKnown = Object.entries(given).every(([key, value]) =>
    KEYS.includes(` ${(Array.isArray(value) ? 'array' : typeof (value ?? undefined))[0]}${key} `),
  );
  if (!keysKnown || !given.operator?.name) return false;
  const { receiver, consentEndpoint, endpoint } = given;
  const target = typeof endpoint === 'object' ? endpoint.url : endpoint;
  const isSafe = (url: unknown) => url === undefined || SAFE_URL.test(`${url}`);
  const ids = optionalIds(given);
  return (
    isSafe(receiver) &&
    isSafe(consentEndpoint) &&
    (isSafe(target) || (typeof target === 'string' && isPagePath(target))) &&
    ids.every((id, index) => /^[a-z0-9_]+$/.test(id) && ids.indexOf(id) === index)
  );
}
