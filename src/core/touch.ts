import type { Touch } from '../wire/browser';

/** The visit that made the person known here, and the last one that came from elsewhere. */
export type Touches = { first: Touch; last: Touch };

/**
 * Adds a visit to what is kept. One that only goes on from page to page of the site, or comes back by
 * itself, does not take the place of the campaign that brought the person.
 */
export function addTouch(kept: Touches | undefined, now: Touch, origin: string): Touches {
  if (!kept) return { first: now, last: now };
  const isFromElsewhere =
    now.campaign || (now.referrer && !`${now.referrer}/`.startsWith(`${origin}/`));
  return isFromElsewhere ? { ...kept, last: now } : kept;
}
