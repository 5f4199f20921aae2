import type { Role } from './desk';

/** The pages that the desk's bar leads to, each at `/admin/<place>`, in their order. */
const PLACES = ['leads', 'requests', 'consents', 'deliveries', 'exports'] as const;

/** A page that the desk's bar leads to. */
export type Place = (typeof PLACES)[number];

/** What a manager is not let into: it takes data out. */
const OWNERS_ONLY: readonly Place[] = ['exports'];

/** The pages that somebody of this role is led to. */
export function placesOf(role: Role): Place[] {
  return PLACES.filter((place) => role === 'owner' || !OWNERS_ONLY.includes(place));
}
