import { z } from 'zod';
import { unsafeKeys } from '../../config/unsafeKeys';
import { WIRE_VERSION } from '../../wire/limits';
import { fault, faultsOf } from './faults/fault';
import type { IntakeOutcome } from './outcome';
import { type Stranger, takeStrangers } from './strangers';

/**
 * A body made out: a message of ours, with the keys a newer release may have added to it; one of a
 * version yet unknown; or what is wrong with it.
 */
export type Envelope<Message> =
  | { kind: 'known'; message: Message; strangers: readonly Stranger[] }
  | { kind: 'version-unknown'; id: string | undefined }
  | Extract<IntakeOutcome, { kind: 'malformed' | 'unfit' }>;

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
  if (body.kind === 'malformed') return malformed('malformed', 'The body is not JSON.');
  const header = key === undefined ? undefined : readId(key.trim().replace(/^"(.*)"$/, '$1'));
  if (key !== undefined && header === undefined) {
    return malformed('key-malformed', 'The Idempotency-Key is not a UUID.');
  }
  const id = readId(entryOf(body.value, 'id'));
  if (header !== undefined && id !== undefined && header !== id) {
    return malformed('key-differs', 'The Idempotency-Key is not the id of the body.');
  }
  // Looked for only where the text can hold one, plainly or escaped: it comes with every post.
  const unsafe = /__proto__|\\u/.test(text) ? unsafeKeys(body.value) : [];
  if (unsafe.length > 0) {
    const errors = unsafe.map((path) => fault(path, 'key-unknown', 'There is no such key.'));
    return { kind: 'unfit', errors };
  }
  if (hasUnknownVersion(body.value)) return { kind: 'version-unknown', id: header ?? id };
  const parsed = schema.safeParse(body.value);
  if (parsed.success) return { kind: 'known', message: parsed.data, strangers: [] };
  const strangers = takeStrangers(body.value, parsed.error.issues);
  const again = schema.safeParse(body.value);
  return strangers && again.success
    ? { kind: 'known', message: again.data, strangers }
    : { kind: 'unfit', errors: faultsOf(parsed.error.issues) };
}

function malformed(code: string, message: string): Envelope<never> {
  return { kind: 'malformed', error: { code, message } };
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

const Id = z.uuid();

function readId(value: unknown): string | undefined {
  const parsed = Id.safeParse(value);
  return parsed.success ? parsed.data.toLowerCase() : undefined;
}

/** A later release's envelope or stamp: numbered, and not with our number. */
function hasUnknownVersion(body: unknown): boolean {
  return [body, entryOf(body, 'stamp')]
    .map((part) => entryOf(part, 'v'))
    .some((version) => typeof version === 'number' && version !== WIRE_VERSION);
}
