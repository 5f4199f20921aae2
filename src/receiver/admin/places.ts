import type { Role } from '../../core/role';

/** The pages that the desk's bar leads to, each at `/admin/<place>`: daily work, what proves, what is set up. */
const GROUPS = [
  ['leads', 'aside', 'requests'],
  ['consents', 'figures', 'texts'],
  ['deliveries', 'exports', 'keys', 'access'],
] as const;

/** A page that the desk's bar leads to. */
export type Place = (typeof GROUPS)[number][number];

/** What a manager is not led to: `roles.ts` would not let them in. */
const OWNERS_ONLY: readonly Place[] = ['exports', 'keys', 'access'];

/** The pages that somebody of this role is led to, by group. */
export function placesOf(role: Role): Place[][] {
  const isOpen = (place: Place) => role === 'owner' || !OWNERS_ONLY.includes(place);
  return GROUPS.map((group) => group.filter(isOpen)).filter((group) => group.length > 0);
}
