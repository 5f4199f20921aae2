import type { Receipt } from '../../wire/receipt';
import type { FieldError } from '../../wire/reply';
import type { Stamp } from '../../wire/stamp';
import type { Standing } from '../store/message';

/** What came of a post that was let in. `routes/answerTo.ts` puts each of them into an answer. */
export type IntakeOutcome =
  | {
      kind: 'kept';
      id: string;
      standing: Standing;
      stamp: Stamp | undefined;
      receipt?: Receipt;
      /** A heartbeat made it: it is gone again, and counted nowhere. */
      isSynthetic?: true;
    }
  /** Kept before, under the same id and with the same body. */
  | {
      kind: 'duplicate';
      id: string;
      stamp: Stamp | undefined;
      receipt?: Receipt;
      isSynthetic?: true;
    }
  /** Another body was kept under this id. */
  | { kind: 'conflict' }
  /** It says that a heartbeat made it, and nothing of ours signed that. */
  | { kind: 'pass-unknown' }
  /** It would have to be set aside, and there is no room left for that. */
  | { kind: 'aside-full' }
  /** Of its form more came within a minute than the owner lets in. */
  | { kind: 'too-often'; waitSeconds: number }
  /** No message at all. */
  | { kind: 'malformed'; error: FieldError }
  /** A message that this configuration cannot be asked for. */
  | { kind: 'unfit'; errors: FieldError[] }
  /** A stamp made for another origin than the one that posts. */
  | { kind: 'origin-differs' };
