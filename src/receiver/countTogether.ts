/** What is counted, each by its own keys. */
export type Counted =
  | 'address'
  | 'network'
  | 'form'
  | 'sign-in'
  | 'mine'
  | 'mine-network'
  | 'figures'
  | 'figures-network';

/** What all processes have come to for one key. */
export type SharedCount = {
  count: number;
  /** Milliseconds until its minute ends, and the count begins anew. */
  leftMs: number;
};

/**
 * Adds to what all processes have counted for a key, within a minute that began with the first addition
 * of any of them. Rejects while it cannot be had.
 */
export type AddTogether = (key: string, by: number) => Promise<SharedCount>;

/** How several processes on one database count as one. */
export type CountTogether = (counted: Counted) => AddTogether;
