import type { z } from 'zod';
import type { SentData } from '../../core/commitment';
import type { AssentConfig } from '../../core/config';
import type { FieldError } from '../../wire/reply';
import type { Stamp } from '../../wire/stamp';
import type { Kept } from '../ledger/keptBeside';
import type { KeptMessage, Standing } from '../store/message';
import type { Tx } from '../store/store';
import type { Arrival, IntakeParts } from './arrival';
import type { Shelf } from './shelves';

/** What every message of ours carries. */
export type Stamped = { id: string; stamp: Stamp };

/** What every message is kept with. */
export type Standable = Kept & Pick<KeptMessage, 'id' | 'receivedAt'>;

/**
 * What keeping a message does to what is kept already; `isAlone` where nothing may be added meanwhile. What
 * need not be shares its statements with the messages that arrive together. `takesAway` where what stood there
 * before is to be found in no file either.
 */
export type Change = { isAlone: boolean; takesAway?: true; run(tx: Tx): Promise<unknown> };

/** All in which one kind of message differs from others on its way into the store. */
export type MessageKind<Message extends Stamped, Kept extends Standable> = {
  schema: z.ZodType<Message>;
  /**
   * All in which a message differs from what this configuration can be asked for, and whether it looks
   * as if a program had sent it.
   */
  judge(config: AssentConfig, message: Message): { faults: FieldError[]; isSuspect: boolean };
  /** The form that a message came by, where the owner may limit how often that is. */
  formOf?(message: Message): string;
  /** Whether a sound message is counted and nothing else of it kept: it says of nobody who they are. */
  isCountedOnly?(message: Message): boolean;
  kept(config: AssentConfig, arrival: Arrival, message: Message, standing: Standing): Kept;
  /** What is kept of a message of a version not known: its bytes, for a release that knows them. */
  keptUnread(config: AssentConfig, arrival: Arrival, id: string, text: string): Kept;
  shelf: Shelf<Kept>;
  /** What keeping it does to what is kept already; nothing where this gives none. */
  changes?(parts: Pick<IntakeParts, 'config' | 'notary'>, kept: Kept): Change | undefined;
  /** How the ledger names it. */
  attestedAs: 'contact' | 'consent';
  /** What was sent with it, as its receipt commits to it; `undefined` where it carries none. */
  dataOf(message: Message): SentData | undefined;
};
