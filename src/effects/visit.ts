import type { Visit } from '../core/widget';

/** Where the person came from, read once when the script starts and kept in memory only. */
export function readVisit(): Visit {
  const campaign: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (/^(utm_\w+|gclid|yclid|fbclid|_openstat)$/.test(key)) campaign[key] = value.slice(0, 300);
  }
  return { referrer: document.referrer, landing: location.origin + location.pathname, campaign };
}
