import type { Receipt } from '../../wire/receipt';
import type { Stamp } from '../../wire/stamp';
import type { Attestation } from '../ledger/notary';
import type { Noted } from '../store/notes';
import type { IntakeParts } from './arrival';
import type { Known } from './knownTexts';
import type { MessageKind, Stamped, Standable } from './messageKind';

/** What goes into the store with a message: its stamp, where one was read, and how the ledger attests it. */
export type Attested = {
  stamp: Stamp;
  attestation: Attestation;
  words: Receipt['texts'] | undefined;
};

/** How the ledger attests a message; one that a heartbeat made is called so there. */
export function attest<Message extends Stamped, Kept extends Standable>(
  { notary }: IntakeParts,
  kind: MessageKind<Message, Kept>,
  kept: Kept,
  message: Message,
  { words }: Known,
  isSynthetic: boolean,
): Attested {
  const { stamp } = message;
  const { id, receivedAt, standing } = kept;
  const data = kind.dataOf(message);
  // A receipt says which words were shown: where the receiver does not know them it cannot.
  const isDue = data !== undefined || stamp.decisions.some(({ state }) => state === 'given');
  const attested = {
    ...{ kind: kind.attestedAs, id, receivedAt, stamp, data, kept },
    isSynthetic: isSynthetic || undefined,
  };
  return {
    stamp,
    attestation: notary(attested, standing.kind === 'stored' && isDue && words !== undefined),
    words,
  };
}

/** The receipt of what was noted with its proof; `undefined` where none was signed. */
export function receiptOf(
  noted: Noted | undefined,
  texts: Receipt['texts'] | undefined,
): Receipt | undefined {
  const [jws, salt] = [noted?.jws, noted?.proof?.salt];
  const isSigned = jws !== undefined && salt !== undefined && texts !== undefined;
  return isSigned ? { v: 1, jws, salt, texts } : undefined;
}
