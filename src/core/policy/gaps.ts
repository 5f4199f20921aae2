import type { AssentConfig } from '../config';
import { consentEndpoint, contactEndpoint, regimeOf } from '../settings';

/** A day as it stands in an edition's name. */
const DAY = /\b(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/;

/** The day a policy takes effect: its version is that day, or names it. `undefined` where it names none. */
export function effectiveDay(version: string | undefined): [string, string, string] | undefined {
  const [, year, month, day] = DAY.exec(version ?? '') ?? [];
  return year && month && day ? [year, month, day] : undefined;
}

/**
 * Paths of what a privacy policy must say and the configuration does not; none where it can be written. An
 * edition without its day lacks `policy.version`.
 */
export function policyGaps(config: AssentConfig): string[] {
  const { site, operator, policy, storage } = config;
  const isSent = contactEndpoint(config) ?? consentEndpoint(config);
  const missing: [string, boolean][] = [
    ['site', !site],
    ['operator.inn', !operator.inn && regimeOf(config) === 'ru'],
    ['operator.address', !operator.address],
    ['operator.email', !operator.email],
    ['policy.version', !effectiveDay(policy?.version)],
    ['storage.country', !storage && isSent !== undefined],
  ];
  return missing.flatMap(([path, isMissing]) => (isMissing ? path : []));
}
