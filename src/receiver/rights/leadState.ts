import type { Mine } from '../../wire/mine';
import type { KeptLead } from '../store/lead';

/** How a lead stands towards its person: held by a law, waiting for its destruction, or neither. */
export function leadState({ terms }: KeptLead, isHeld: boolean): Mine['lead']['state'] {
  if (isHeld) return 'held';
  const all = Object.values(terms);
  const isWithdrawn = all.length > 0 && all.every(({ withdrawnAt }) => withdrawnAt !== undefined);
  return isWithdrawn ? 'restricted' : 'active';
}
