/** What a page tells of itself while it runs, in words that survive the way to the test. */
export type Note =
  /** Something was stored, and which script did it (`''` where that cannot be seen). */
  | { kind: 'stored'; store: Store; name: string; by: string }
  /** Assent stands; `own` are addresses that are its own, `files` those of its configuration. */
  | { kind: 'ready'; isAnswered: boolean; own: string[]; files: string[]; outdated: string }
  /** An answer was written. */
  | { kind: 'chosen' }
  /** The answer that `state` asked for was given. */
  | { kind: 'given'; unknown: string[]; known: string[] }
  /** `state` asked for an answer that no public way could give here. */
  | { kind: 'not-given' }
  /** A form was handed over with this stamp, as JSON. */
  | { kind: 'handed-over'; stamp: string };

/** Where something can be stored in a browser. */
export type Store = 'cookie' | 'localStorage' | 'sessionStorage' | 'IndexedDB' | 'Cache Storage';

/** An answer that a test begins with. */
export type Answer = 'accepted' | 'declined' | Readonly<Record<string, boolean>>;

/** Name of the function by which a page tells its notes. */
export const TELL = '__assentTell';

/** Name under which a page finds the answer that it has to begin with. */
export const GIVEN = '__assentGiven';

/** The record of an answer, as the widget writes it: `1.<revision>.<day>.<until day>.<ids>`. */
export const RECORD = /^1\.\d+\.\d+\.\d+\.[a-z0-9_]*(-[01]|\.|$)/;
