import { z } from 'zod';
import { unsafeKeys } from '../../config/unsafeKeys';
import { WIRE_VERSION } from '../../wire/limits';
import { type Answer, refused, unfit } from './answer';
import { fault, faultsOf } from './faults';

/** A body made out: a message of ours, one of a version yet unknown, or what it is refused with. */
export type Envelope<Message> =
  | { kind: 'known'; id: string; message: Message }
  | { kind: 'unknown-version'; id: string | undefined }
  | { kind: 'refused'; answer: Answer };

/**
 * Makes out a body. `key` is the `Idempotency-Key`, which may be left out: the envelope carries
 * its id anyway. Ids are compared in lower case.
 */
export function openEnvelope<Message extends { id: string }>(
  text: string,
  key: string | undefined,
  schema: z.ZodType<Message>,
): Envelope<Message> {
  const body = parseJson(text);
  if (body.kind === 'malformed') return refuse(400, 'malformed', 'The body is not JSON.');
  const header = key === undefined ? undefined : readId(key.trim().replace(/^"(.*)"$/, '$1'));
  if (key !== undefined && header === undefined) {
    return refuse(400, 'key-malformed', 'The Idempotency-Key is not a UUID.');
  }
  const id = readId(entryOf(body.value, 'id'));
  if (header !== undefined && id !== undefined && header !== id) {
    return refuse(400, 'key-differs', 'The Idempotency-Key is not the id of the body.');
  }
  const unsafe = unsafeKeys(body.value);
  if (unsafe.length > 0) {
    const errors = unsafe.map((path) => fault(path, 'key-unknown', 'There is no such key.'));
    return { kind: 'refused', answer: unfit(422, errors) };
  }
  if (hasUnknownVersion(body.value)) return { kind: 'unknown-version', id: header ?? id };
  const parsed = schema.safeParse(body.value);
  return parsed.success
    ? { kind: 'known', id: parsed.data.id.toLowerCase(), message: parsed.data }
    : { kind: 'refused', answer: unfit(422, faultsOf(parsed.error.issues)) };
}

function refuse(status: 400, code: string, message: string): Envelope<never> {
  return { kind: 'refused', answer: refused(status, code, message) };
}

function parseJson(text: string): { kind: 'parsed'; value: unknown } | { kind: 'malformed' } {
  try {
    return { kind: 'parsed', value: JSON.parse(text) };
  } catch {
    return { kind: 'malformed' };
  }
}

function entryOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key] // proven to be an own key
    : undefined;
}

function readId(value: unknown): string | undefined {
  const parsed = z.uuid().safeParse(value);
  return parsed.success ? parsed.data.toLowerCase() : undefined;
}

/** A later release's envelope or stamp: numbered, and not with our number. */
function hasUnknownVersion(body: unknown): boolean {
  return [body, entryOf(body, 'stamp')]
    .map((part) => entryOf(part, 'v'))
    .some((version) => typeof version === 'number' && version !== WIRE_VERSION);
}
