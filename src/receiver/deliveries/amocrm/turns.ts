import { createPace } from '../pace';

/**
 * An account takes seven requests a second (https://www.amocrm.ru/developers/content/crm_platform/api-reference):
 * a little more apart than that, as some are faster on their way than others.
 */
const APART_MS = 160;

/** Who has to rest for longer than this, in milliseconds, is told so instead of being held. */
const HELD_MS = 5000;

/** The turns of all requests to one account. */
export type Turns = {
  /** Resolves with the turn, or at once with how long the account is to be left alone still, in milliseconds. */
  next(): Promise<number | undefined>;
  /** Leaves the account alone for so many milliseconds from now. */
  rest(ms: number): void;
};

// An account counts all requests together, of whichever delivery and whichever configuration.
const accounts = new Map<string, Turns>();

/** The turns of the account at an origin. */
export function turnsOf(origin: string): Turns {
  const known = accounts.get(origin);
  if (known) return known;
  const pace = createPace(APART_MS);
  let restedAtMs = 0;
  const turns: Turns = {
    async next() {
      // Its own clock: the system's may be set back meanwhile.
      const leftMs = restedAtMs - performance.now();
      if (leftMs > HELD_MS) return leftMs;
      if (leftMs > 0) await new Promise((resolve) => setTimeout(resolve, leftMs));
      await pace();
      return undefined;
    },
    rest(ms) {
      restedAtMs = Math.max(restedAtMs, performance.now() + ms);
    },
  };
  accounts.set(origin, turns);
  return turns;
}
