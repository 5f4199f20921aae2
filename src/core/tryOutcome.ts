/** How a try ended: taken, refused by what it is, or not taken just now. */
export type TryOutcome =
  | { kind: 'delivered' }
  /** The other side wants nothing of this receiver any more. */
  | { kind: 'closed' }
  | { kind: 'refused' }
  /** `afterMs`: how long the other side asked to be left alone. */
  | { kind: 'later'; afterMs?: number };
