import type { Mine } from '../../wire/mine';
import type { KeptLead } from '../store/lead';

/** How a lead stands towards its person: held by a law, waiting for its destruction, set aside, or none of these. */
export function leadState({ terms, standing }: KeptLead, isHeld: boolean): Mine['lead']['state'] {
  if (isHeld) return 'held';
  const all = Object.values(terms);
  const isWithdrawn = all.length > 0 && all.every(({ withdrawnAt }) => withdrawnAt !== undefined);
  if (isWithdrawn) return 'restricted';
  return standing.kind === 'aside' ? 'aside' : 'active';
}
