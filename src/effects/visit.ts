/** Where the person came from, held in memory only until its category is granted: whole addresses as the browser gave them. */
export type Visit = { referrer: string; landing: string };

/** Where the person came from, taken when the script starts and kept in memory only. */
export function readVisit(): Visit {
  return { referrer: document.referrer, landing: location.href };
}
