import { z } from 'zod';
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
