import { isoTime } from '../../core/isoTime';
import type { Stamp } from '../../wire/stamp';
import type { Standing } from '../store/message';
import type { Arrival, IntakeParts } from './arrival';
import { type Attested, attest, receiptOf } from './attest';
import { textDoubt, textFaults } from './faults/textFaults';
import type { Known } from './knownTexts';
import type { MessageKind, Stamped, Standable } from './messageKind';
import type { IntakeOutcome } from './outcome';
import { passThrough } from './passThrough';
import { keptReceipt } from './receipts';

/**
 * Judges a message and keeps it: the one way in for contacts, consent messages and plain forms.
 * What was kept before is answered as before, whatever is configured now.
 */
export async function keepMessage<Message extends Stamped, Kept extends Standable>(
  parts: IntakeParts,
  kind: MessageKind<Message, Kept>,
  arrival: Arrival,
  sent: Message,
): Promise<IntakeOutcome> {
  const { config, store } = parts;
  const id = sent.id.toLowerCase();
  const message = id === sent.id ? sent : { ...sent, id };
  const { stamp } = message;
  const isSynthetic = arrival.passedId !== undefined;
  if (isSynthetic && arrival.passedId !== id) return { kind: 'pass-unknown' };
  if (stamp.origin !== arrival.origin) return { kind: 'origin-differs' };
  const judged = kind.judge(config, message);
  const faults = [...judged.faults, ...textFaults(stamp)];
  if (faults.length > 0) {
    const before = await kind.shelf.seen(store, id, arrival.bodyHash);
    return before ? settled(parts, before, id, stamp) : { kind: 'unfit', errors: faults };
  }
  const waitSeconds = kind.formOf
    ? await parts.formLimiter(kind.formOf(message), arrival.receivedAtMs)
    : 0;
  if (waitSeconds > 0) {
    const before = await kind.shelf.seen(store, id, arrival.bodyHash);
    return before ? settled(parts, before, id, stamp) : { kind: 'too-often', waitSeconds };
  }
  // What a page shows must not count as unknown because there was no room for it at start.
  await parts.publish?.();
  const known = await parts.knownTexts(stamp.texts.map(({ sha256 }) => sha256));
  const standing = standingOf(arrival, stamp, known.texts, judged.isSuspect);
  if (!isSynthetic && standing.kind === 'stored' && kind.isCountedOnly?.(message)) {
    return countOnly(parts, kind, arrival, message);
  }
  const kept = kind.kept(config, arrival, message, standing);
  const attested = attest(parts, kind, kept, message, known, isSynthetic);
  return isSynthetic ? passThrough(parts, kind, kept, attested) : keep(parts, kind, kept, attested);
}

/** Counts a message by its day, and keeps nothing else of it: no row and no entry. */
async function countOnly<Message extends Stamped, Kept extends Standable>(
  parts: IntakeParts,
  kind: MessageKind<Message, Kept>,
  { bodyHash, receivedAtMs }: Arrival,
  { id, stamp }: Message,
): Promise<IntakeOutcome> {
  const before = await kind.shelf.seen(parts.store, id, bodyHash);
  if (before) return settled(parts, before, id, stamp);
  const at = isoTime(receivedAtMs);
  const added = await parts.countOnce({ id, bodyHash }, () =>
    parts.store.add(async ({ decisions }) => decisions.count(stamp, at)),
  );
  if (added !== 'new') return settled(parts, added, id, stamp);
  return { kind: 'kept', id, standing: { kind: 'stored' }, stamp };
}

/** Keeps what was judged, in one transaction with its entry; what is set aside only while there is room. */
export async function keep<Message extends Stamped, Kept extends Standable>(
  parts: IntakeParts,
  kind: MessageKind<Message, Kept>,
  kept: Kept,
  attested?: Attested,
): Promise<IntakeOutcome> {
  const { store, asideRoom } = parts;
  const { id, standing } = kept;
  const stamp = attested?.stamp;
  if (standing.kind === 'aside') {
    // What was kept before takes no room again. Elsewhere the store itself says so as it adds.
    const before = await kind.shelf.seen(store, id, kept.bodyHash);
    if (before) return settled(parts, before, id, stamp);
    if (!(await asideRoom.take(bytesOf(kept)))) return { kind: 'aside-full' };
  }
  const change = kind.changes?.(parts, kept);
  const { added, noted } = await (change?.isAlone ? store.write : store.add)(async (tx) => {
    const added = await kind.shelf.add(tx, kept);
    if (added !== 'new') return { added };
    const attestation = attested?.attestation;
    const noted = attestation && tx.ledger.note(attestation.note, attestation.proof);
    // After it: what this changes of the message itself is attested last.
    await change?.run(tx);
    return { added, noted };
  });
  if (added !== 'new') return settled(parts, added, id, stamp);
  if (change?.takesAway) await store.scrub();
  const receipt = receiptOf(noted, attested?.words);
  return { kind: 'kept', id, standing, stamp, ...(receipt && { receipt }) };
}

async function settled(
  parts: IntakeParts,
  before: 'duplicate' | 'conflict',
  id: string,
  stamp: Stamp | undefined,
): Promise<IntakeOutcome> {
  if (before === 'conflict') return { kind: 'conflict' };
  // Whoever did not hear the first answer has no receipt yet.
  const receipt = await keptReceipt(parts, id);
  return { kind: 'duplicate', id, stamp, ...(receipt && { receipt }) };
}

/** About what a row takes. */
function bytesOf(kept: Standable): number {
  return Buffer.byteLength(JSON.stringify(kept));
}

/**
 * A newer release's message is looked at whole; else doubts about the texts say more than the
 * suspicion of a program.
 */
function standingOf(
  { strangers = [], isPageUntold }: Arrival,
  stamp: Stamp,
  known: Known['texts'],
  isSuspect: boolean,
): Standing {
  if (strangers.length > 0) return { kind: 'aside', because: 'key-unknown' };
  if (isPageUntold) return { kind: 'aside', because: 'page-untold' };
  const because = textDoubt(stamp, known) ?? (isSuspect ? 'suspect' : undefined);
  return because ? { kind: 'aside', because } : { kind: 'stored' };
}
