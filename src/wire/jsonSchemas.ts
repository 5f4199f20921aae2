import { z } from 'zod';
import { Figure, Figures } from './figures';
import { Receipt, ReceiptPayload } from './receipt';
import { Stamp } from './stamp';

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
