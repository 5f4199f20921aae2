import { randomUUID } from 'node:crypto';
import { wellFormedJson } from '../../core/json';
import type { Arrival, IntakeParts } from './arrival';
import { openEnvelope } from './envelope';
import { keep, keepMessage } from './keepMessage';
import type { MessageKind, Stamped, Standable } from './messageKind';
import type { IntakeOutcome } from './outcome';

/** Takes a post in: makes its body out, judges it, keeps it. `key` is its `Idempotency-Key`, if it has one. */
export async function takeMessage<Message extends Stamped, Kept extends Standable>(
  parts: IntakeParts,
  kind: MessageKind<Message, Kept>,
  arrival: Arrival,
  body: string,
  key: string | undefined,
): Promise<IntakeOutcome> {
  const text = wellFormedJson(body);
  const envelope = openEnvelope(text, key, kind.schema);
  if (envelope.kind === 'known') {
    const { message, strangers } = envelope;
    return keepMessage(parts, kind, { strangers, ...arrival }, message);
  }
  if (envelope.kind !== 'version-unknown') return envelope;
  const id = envelope.id ?? randomUUID();
  if (arrival.passedId !== undefined) {
    // Of a person it would be set aside; nothing is kept of what nobody made.
    const standing = { kind: 'aside', because: 'version-unknown' } as const;
    return arrival.passedId === id
      ? { kind: 'kept', id, standing, stamp: undefined, isSynthetic: true }
      : { kind: 'pass-unknown' };
  }
  return keep(parts, kind, kind.keptUnread(parts.config, arrival, id, text));
}
