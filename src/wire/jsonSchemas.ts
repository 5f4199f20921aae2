import { z } from 'zod';
import { ConsentMessage } from './consent';
import { Contact } from './contact';
import { Figure, Figures } from './figures';
import { Mine } from './mine';
import { Receipt, ReceiptPayload } from './receipt';
import { Reply } from './reply';
import { Stamp } from './stamp';

/** The JSON Schema of a sent form, as `POST /v1/contact` takes it. */
export function contactJsonSchema(): object {
  return z.toJSONSchema(Contact);
}

/** The JSON Schema of a consent message, as `POST /v1/consent` takes it. */
export function consentJsonSchema(): object {
  return z.toJSONSchema(ConsentMessage);
}

/** The JSON Schema of what a receiver answers to both. */
export function replyJsonSchema(): object {
  return z.toJSONSchema(Reply);
}

/** The JSON Schema of what a receiver shows a person of what they sent. */
export function mineJsonSchema(): object {
  return z.toJSONSchema(Mine);
}

/** The JSON Schema of a stamp. */
export function stampJsonSchema(): object {
  return z.toJSONSchema(Stamp);
}

/** The JSON Schema of a receipt's file; at `$defs/payload` that of its signed part, which no schema can look into. */
export function receiptJsonSchema(): object {
  return { ...z.toJSONSchema(Receipt), $defs: { payload: z.toJSONSchema(ReceiptPayload) } };
}

/** The JSON Schema of what a page tells of itself: one figure, or a list of them. */
export function figuresJsonSchema(): object {
  return z.toJSONSchema(z.union([Figure, Figures]));
}
