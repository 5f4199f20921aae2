import { z } from 'zod';
import { BrowserInfo } from './browser';
import { MAX_ADDRESS_CHARS, MAX_VALUE_CHARS, WIRE_VERSION } from './limits';
import { Stamp } from './stamp';

const Key = z.string().min(1).max(100);
// Its words may be read by who typed it.
const Value = z
  .string()
  .max(MAX_VALUE_CHARS, `This is too long: at most ${MAX_VALUE_CHARS} characters fit.`);

/**
 * What tells people from programs, judged by the receiver alone: whether the input that nobody sees
 * holds anything, and how long the form had stood on the page when it was sent, in milliseconds.
 */
export const Trap = z.strictObject({
  filled: z.boolean().optional(),
  ms: z.number().min(0).optional(),
});
export type Trap = z.infer<typeof Trap>;

/** One sent form: what was typed, what was agreed to, and, with consent, where the person came from. */
export const Contact = z.strictObject({
  v: z.literal(WIRE_VERSION),
  kind: z.literal('contact'),
  id: z.uuid(),
  form: Key,
  fields: z.record(Key, Value),
  typed: z.record(Key, Value).optional(),
  doubts: z.array(Key).max(20).optional(),
  extra: z.record(Key, Value).optional(),
  page: z.string().min(1).max(MAX_ADDRESS_CHARS),
  stamp: Stamp,
  browser: BrowserInfo.optional(),
  keyHash: z
    .string()
    .regex(/^[\w-]{43}$/)
    .optional(),
  replaces: z.uuid().optional(),
  trap: Trap.optional(),
});
export type Contact = z.infer<typeof Contact>;
