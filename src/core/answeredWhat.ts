import { acceptAll, grantsAnything } from './choice';
import type { AssentConfig } from './config';
import type { Choice } from './record';

/** What an answer comes to, whatever was pressed: all that “Accept all” grants, nothing, or something between. */
export function answeredWhat(
  page: { config: AssentConfig; gpc: boolean },
  choice: Choice,
): 'accepted' | 'declined' | 'chosen' {
  if (!grantsAnything(choice)) return 'declined';
  const isAll = Object.entries(acceptAll(page)).every(([id, on]) => choice[id] === on);
  return isAll ? 'accepted' : 'chosen';
}
