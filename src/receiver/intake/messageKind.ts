import type { z } from 'zod';
import type { AssentConfig } from '../../core/config';
import type { FieldError } from '../../wire/reply';
import type { Stamp } from '../../wire/stamp';
import type { Added, Seen, Standing } from '../store/message';
import type { Store, Tx } from '../store/store';
import type { Arrival } from './arrival';

/** What every message of ours carries. */
export type Stamped = { id: string; stamp: Stamp };

/** All in which one kind of message differs from others on its way into the store. */
export type MessageKind<
  Message extends Stamped,
  Kept extends { id: string; standing: Standing },
> = {
  schema: z.ZodType<Message>;
  /** All in which a message differs from what this configuration can be asked for. */
  faults(config: AssentConfig, message: Message): FieldError[];
  /** Whether it looks as if a program had sent it. */
  isSuspect(config: AssentConfig, message: Message): boolean;
  kept(config: AssentConfig, arrival: Arrival, message: Message, standing: Standing): Kept;
  /** What is kept of a message of a version not known: its bytes, for a release that knows them. */
  keptUnread(config: AssentConfig, arrival: Arrival, id: string): Kept;
  seen(store: Store, id: string, bodyHash: string): Promise<Seen>;
  add(tx: Tx, kept: Kept): Promise<Added>;
};
