/** What others are told of. */
export type DeliveryEvent =
  | 'lead.created'
  | 'lead.corrected'
  | 'lead.withdrawn'
  | 'lead.erased'
  | 'alarm';

/** One event on its way to one delivery. Times are ISO 8601 in UTC. */
export type QueuedEvent = {
  /** The same on every try, by which the other side knows it again. */
  id: string;
  /** The delivery's id in the configuration. */
  delivery: string;
  /** The lead by the id that the other side knows it by; of an alarm the delivery it speaks of. */
  lead: string;
  /** Which of the lead's events it is, from 1. */
  n: number;
  event: DeliveryEvent;
  at: string;
  /**
   * JSON: what it says beside the lead, who of several readers has it, and what the other side made of the lead
   * (numbers of its own); `undefined` where there is nothing.
   */
  note: string | undefined;
  tries: number;
  firstAt: string | undefined;
  /** Since when a process has it in hand, which leaves it to others at `dueAt`; `undefined` where none has. */
  takenAt: string | undefined;
  /** When it is tried next; `undefined` once it is settled. */
  dueAt: string | undefined;
  settledAt: string | undefined;
  /** How it was settled. */
  outcome: 'delivered' | 'failed' | 'dropped' | undefined;
  /** How the last try ended, in a short word or the number of an answer. */
  last: string | undefined;
};

/** An event that nobody has tried to deliver yet. */
export type NewEvent = Pick<QueuedEvent, 'id' | 'delivery' | 'lead' | 'n' | 'event' | 'at'> & {
  note?: string;
  /** When it is tried first; at once when left out. */
  dueAt?: string;
};

/** How a try ended. */
export type Settled = {
  at: string;
  last: string;
  /** Takes the place of the note there was; it stays when left out. */
  note?: string;
} & (
  | { dueAt: string; outcome?: never }
  | { dueAt?: never; outcome: NonNullable<QueuedEvent['outcome']> }
);
