import type { Database } from './database';
import { sumOf } from './figures';
import type { Tally } from './tally';

/** How often something was deleted or overwritten of which the files may still hold bytes. */
const UNTIDY = { topic: 'untidy', subject: '', state: '' } as const;

/** Notes that something was deleted or overwritten. */
export function noteUntidy(tally: Tally): void {
  tally.add(UNTIDY, 1);
}

/**
 * Rewrites the files where something was deleted since that was done last: what `scrub` cannot do at
 * once. Writes wait meanwhile. False where nothing was to do.
 */
export function createTidy({ reads, write, rewrite }: Database): () => Promise<boolean> {
  return async () => {
    const count = await sumOf(reads, UNTIDY.topic);
    if (count === 0) return false;
    await rewrite();
    // What was deleted meanwhile counts for the next time.
    await write(async ({ tally }) => tally.add(UNTIDY, -count));
    return true;
  };
}
