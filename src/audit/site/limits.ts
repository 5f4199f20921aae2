/** How long an audit waits, in milliseconds. */
export type Limits = {
  /** For an address to answer. */
  openMs: number;
  /** For its document and files. */
  loadMs: number;
  /** For the network to be quiet, each time. */
  settleMs: number;
  /** For a banner that comes late, once the page is at rest. */
  lateMs: number;
  /** For one phase in all. */
  phaseMs: number;
};

/** What an audit waits where nothing else is said. */
export const LIMITS: Limits = {
  openMs: 20_000,
  loadMs: 10_000,
  settleMs: 8000,
  lateMs: 3500,
  phaseMs: 60_000,
};
