import type { AssentConfig } from '../../core/config';
import type { Contact } from '../../wire/contact';

/** What makes a form look as if a program had filled it in. */
export type Suspicion = 'trap-filled' | 'too-fast' | 'no-time';

/** Seconds a person needs at least, when the owner says nothing. */
const USUAL_SECONDS = 2;

/**
 * All that looks like a program; empty for a person. Any of it sets the lead aside for the owner's
 * look and nothing more: browsers fill hidden inputs in for real people, and people can be quick.
 */
export function suspicions(config: AssentConfig, contact: Contact): Suspicion[] {
  const { trap, stamp } = contact;
  const fastestMs = (config.server?.trapSeconds ?? USUAL_SECONDS) * 1000;
  const found: Suspicion[] = trap?.filled ? ['trap-filled'] : [];
  if (fastestMs === 0) return found;
  const { shownAt } = stamp.indication;
  // Both times are of the sender's clock, right or wrong.
  const tookMs =
    trap?.ms ?? (shownAt === undefined ? undefined : Date.parse(stamp.at) - Date.parse(shownAt));
  if (tookMs === undefined) return [...found, 'no-time'];
  return tookMs < fastestMs ? [...found, 'too-fast'] : found;
}
