import { canonicalText } from '../../core/canonical';
import type { IntakeParts } from './arrival';
import { type Attested, receiptOf } from './attest';
import type { MessageKind, Stamped, Standable } from './messageKind';
import type { IntakeOutcome } from './outcome';

/** What the ledger says of what a heartbeat made, once it is gone. */
const GONE = canonicalText({ v: 1, reason: 'synthetic' });

/**
 * Takes what a heartbeat made the whole way into the store and out of it again, in one transaction: it never
 * stands in a list, a figure or a file, goes on to nobody, and a kill leaves nothing of it. Its two entries
 * stay; the proof of the first goes with what it proves. It may come again, where its answer was lost.
 */
export async function passThrough<Message extends Stamped, Kept extends Standable>(
  { store }: IntakeParts,
  { shelf }: MessageKind<Message, Kept>,
  kept: Kept,
  { stamp, attestation, words }: Attested,
): Promise<IntakeOutcome> {
  const { id, standing, receivedAt } = kept;
  const { note, proof } = attestation;
  const { subject } = note;
  const { added, noted } = await store.write(async (tx) => {
    if ((await tx.ledger.of(subject)).length > 0) return { added: 'duplicate' as const };
    const added = await shelf.add(tx, kept);
    if (added !== 'new') return { added };
    const noted = tx.ledger.note(note, { ...proof, isKept: false });
    await shelf.remove(tx, id);
    tx.ledger.note({ at: receivedAt, event: 'destroyed', subject, body: GONE });
    return { added, noted };
  });
  if (added === 'conflict') return { kind: 'conflict' };
  if (added === 'duplicate') return { kind: 'duplicate', id, stamp, isSynthetic: true };
  const receipt = receiptOf(noted, words);
  return { kind: 'kept', id, standing, stamp, isSynthetic: true, ...(receipt && { receipt }) };
}
