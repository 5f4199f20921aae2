import { z } from 'zod';
import { BrowserInfo } from './browser';
import { MAX_VALUE_CHARS } from './limits';
import { Receipt } from './receipt';

const Values = z.record(z.string(), z.string());
const At = z.iso.datetime();

/** What a person may ask of what is held under their key, besides seeing and deleting it. */
export const MineChange = z.union([
  z.strictObject({
    fields: z
      .record(
        z.string().min(1).max(100),
        z
          .string()
          .max(MAX_VALUE_CHARS, `This is too long: at most ${MAX_VALUE_CHARS} characters fit.`),
      )
      .refine((fields) => Object.keys(fields).length > 0, 'Name at least one field.'),
  }),
  z.strictObject({ withdraw: z.array(z.string().min(1).max(100)).min(1).max(50) }),
]);
export type MineChange = z.infer<typeof MineChange>;

/** What is held under a key, as its holder sees it. */
export const Mine = z.object({
  v: z.literal(1),
  lead: z.object({
    id: z.string(),
    at: At,
    form: z.string().optional(),
    origin: z.string(),
    /** `restricted`: every purpose was withdrawn, and it waits for its destruction. `aside`: the owner has not taken it in. */
    state: z.enum(['active', 'restricted', 'held', 'aside']),
    fields: Values,
    typed: Values.optional(),
    extra: Values.optional(),
    browser: BrowserInfo.optional(),
    address: z.string().optional(),
    /** What a person typed about themselves is checked by nobody. */
    verified: z.literal(false),
  }),
  purposes: z.array(
    z.object({
      purpose: z.string(),
      state: z.enum(['given', 'informed', 'refused', 'withdrawn']),
      basis: z.enum(['consent', 'request']),
      /** Hash of the consent text that was shown. */
      sha256: z.string().optional(),
      keepUntil: At.optional(),
    }),
  ),
  recipients: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      country: z.string().optional(),
      at: At.optional(),
    }),
  ),
  /** Only while a law asks that it is kept; an erasure that was asked for waits for its end. */
  hold: z.object({ basis: z.string(), until: At, isErasedThen: z.boolean() }).optional(),
  events: z.array(z.object({ at: At, event: z.string() })),
  receipt: Receipt.optional(),
  operator: z.object({
    name: z.string(),
    inn: z.string().optional(),
    ogrn: z.string().optional(),
    address: z.string().optional(),
    email: z.string().optional(),
    phone: z.string().optional(),
  }),
});
export type Mine = z.infer<typeof Mine>;
