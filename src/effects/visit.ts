import type { Visit } from '../core/widget';

/** Where the person came from, taken when the script starts and kept in memory only. */
export function readVisit(): Visit {
  return { referrer: document.referrer, landing: location.href };
}
