import type { OutboxEntry } from '../core/outboxEntry';
import type { PostOutcome } from '../core/postOutcome';
import type { Alone } from './lock';

/** Where entries of one kind stand between tries and visits. No call rejects: what cannot be kept lives as long as the page. */
export type EntryStore<Entry> = {
  /** Whether it will outlive the page. */
  put(entry: Entry): Promise<boolean>;
  get(id: string): Promise<Entry | undefined>;
  /** Writes an entry anew where it still waits; whether it does: another tab may have taken it out or seen to it. */
  update(entry: Entry): Promise<boolean>;
  /** Takes an entry out; what stood there. */
  remove(id: string): Promise<Entry | undefined>;
  /** Keeps what came of an entry for the page it is from, where one may ask; `isTold` where its person knows. */
  conclude(entry: Entry, outcome: PostOutcome, isTold?: boolean): Promise<unknown>;
};

/** What the page gives: time, chance, the network's state, and the browser's question before leaving. */
export type PagePowers = {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Calls back in so many milliseconds; returns what stops that. */
  after(ms: number, run: () => void): () => void;
  /** A number in [0, 1). */
  random(): number;
  isOnline(): boolean;
  /** Calls back whenever the network is back or somebody looks at the page again. */
  onWake(wake: () => void): void;
  /** Has the browser ask before the page is left, until what is returned is called. */
  askBeforeLeaving(): () => void;
};

/** All that an outbox takes; from here on nothing global is reached. */
export type Powers<Entry extends OutboxEntry> = PagePowers & {
  store: EntryStore<Entry>;
  /** Runs while no other tab works on the same entry, or on another one of the same line. */
  alone: Alone;
  /** Posts an entry once; `stop` breaks it off. */
  post(entry: Entry, stop: AbortSignal): Promise<PostOutcome>;
  /** Called when this page is done with an entry, however that came. */
  ended?(): void;
};
