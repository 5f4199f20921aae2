/** How an event ended of which there was nothing to tell when it was first due. */
export const NOTHING_TO_TELL = 'nothing-to-tell';

/** How one ended whose recipient the words that its person saw do not name. */
export const NOT_NAMED = 'not-named';

/** An event as far as it has come on its way to the other side. */
type Going = {
  /** How often it was taken to be tried, since it counts. */
  tries: number;
  outcome: 'delivered' | 'failed' | 'dropped' | undefined;
  /** How the last try ended. */
  last: string | undefined;
};

/** Whether the other side may have heard of an event: a try of it was made, however it ended. */
export function mayBeKnown({ tries, outcome, last }: Going): boolean {
  // To be taken counts as a try, which one that is dropped has not made.
  if (outcome === 'dropped') return tries > 1 || (last !== NOTHING_TO_TELL && last !== NOT_NAMED);
  // What is tried again at the owner's wish begins to count anew.
  return tries > 0 || last !== undefined;
}
