import type { AssentConfig } from '../../core/config';
import type { TryOutcome } from '../../core/tryOutcome';
import type { DeliveryEvent } from '../store/deliveryEvent';
import type { TakeTurn } from '../store/takeTurn';
import type { Guard } from './guardedLookup';
import type { SignBytes } from './standardWebhooks';

/** What the other side is told. */
export type Message = {
  /** The same on every try. */
  id: string;
  type: DeliveryEvent | 'test';
  /** When that happened, ISO 8601 in UTC. */
  timestamp: string;
  data: Record<string, unknown>;
  /** Marks of those who have it already, where several are to have it. */
  reached?: readonly string[];
  /** A correction that is told as a new lead: no earlier word of it was taken, though one may have arrived. */
  isEdit?: true;
};

/**
 * How a try ended, and in a short word or the number of an answer why; never anything that the other side
 * wrote.
 */
export type Answer = {
  outcome: TryOutcome;
  last: string;
  /** Marks of all who have it now, where others are still to have it. */
  reached?: readonly string[];
  /** What the channel will want to know of the lead later, as JSON; numbers of its own, nothing of a person. */
  made?: string;
};

/** What was before a try. */
export type Before = {
  /** Since when an earlier one may have arrived, in milliseconds since 1970-01-01 UTC; `undefined` where this is the first. */
  sinceMs: number | undefined;
  /** The last `made` of this lead here; `undefined` where there is none. */
  made(): Promise<string | undefined>;
};

/** One way to the other side. What it throws is a fault of ours, which `openChannels` makes an answer of. */
export type Channel = {
  /** `before` is left out where nothing was, as with a test. */
  send(message: Message, before?: Before): Promise<Answer>;
  /** How long that may take at most, in milliseconds. */
  patienceMs: number;
  /** When its secret ends, in milliseconds since 1970-01-01 UTC, where that can be told. */
  secretEndsMs?: number;
  /** Events that may be under way at once. */
  atOnce: number;
  /** Whether the next one goes as soon as one was taken; otherwise with the next look, a second later at most. */
  goesOn: boolean;
};

/** Finds a secret by the name of its variable: `undefined` where none is set, or one line on why it cannot be read. */
export type SecretOf = (
  name: string,
) => Promise<{ kind: 'read'; value: string | undefined } | { kind: 'unreadable'; message: string }>;

/** What channels are made of. */
export type ChannelParts = {
  config: AssentConfig;
  guard: Guard;
  /** Milliseconds since 1970-01-01 UTC. */
  clock: () => number;
  /** Divides how long the other side asked to be left alone; 1 but in drills. */
  clockFactor: number;
  secretOf: SecretOf;
  /** The next turn among all processes that ask one other side. */
  takeTurn: TakeTurn;
  signBytes: SignBytes | undefined;
};

/** A channel, or one line on which secret is missing or wrong, and what to do. */
export type OpenedChannel =
  | { kind: 'open'; channel: Channel }
  | { kind: 'failed'; message: string };
