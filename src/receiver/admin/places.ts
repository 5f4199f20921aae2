import type { Role } from '../../core/role';

/** The pages that the desk's bar leads to, each at `/admin/<place>`, in their order. */
const PLACES = ['leads', 'requests', 'consents', 'deliveries', 'exports', 'access'] as const;

/** A page that the desk's bar leads to. */
export type Place = (typeof PLACES)[number];

/** What a manager is not led to: `roles.ts` would not let them in. */
const OWNERS_ONLY: readonly Place[] = ['exports', 'access'];

/** The pages that somebody of this role is led to. */
export function placesOf(role: Role): Place[] {
  return PLACES.filter((place) => role === 'owner' || !OWNERS_ONLY.includes(place));
}
