import { z } from 'zod';
import { Receipt } from './receipt';

/** One thing wrong with one field; `message` is for people, `code` for programs. */
export const FieldError = z.object({
  field: z.string().optional(),
  code: z.string(),
  message: z.string(),
});
export type FieldError = z.infer<typeof FieldError>;

/** What a receiver answers. The widget believes only a 2xx. */
export const Reply = z.union([
  z.object({
    ok: z.literal(true),
    id: z.string(),
    duplicate: z.boolean().optional(),
    receipt: Receipt.optional(),
    next: z.string().optional(),
    message: z.string().optional(),
  }),
  z.object({ ok: z.literal(false), errors: z.array(FieldError) }),
]);
export type Reply = z.infer<typeof Reply>;
