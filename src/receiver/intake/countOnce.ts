import { Recent } from '../recent';
import type { Added } from '../store/message';

/** Messages that are known again at most, the last ones: a page that heard no answer asks again soon. */
const MAX_KNOWN = 10_000;

/**
 * Counts a message of which nothing is kept, unless one of its id was counted lately; rejects as `count`
 * does, and then it may come again.
 */
export type CountOnce = (
  message: { id: string; bodyHash: string },
  count: () => Promise<void>,
) => Promise<Added>;

/** Knows in memory alone what was counted: after a start a message may count once more. */
export function createCountOnce(): CountOnce {
  const known = new Recent<{ bodyHash: string; counted: Promise<void> }>(MAX_KNOWN);
  return async ({ id, bodyHash }, count) => {
    const before = known.get(id);
    if (before) {
      await before.counted;
      return before.bodyHash === bodyHash ? 'duplicate' : 'conflict';
    }
    const counted = count();
    known.set(id, { bodyHash, counted });
    try {
      await counted;
    } catch (error) {
      known.delete(id);
      throw error;
    }
    return 'new';
  };
}
