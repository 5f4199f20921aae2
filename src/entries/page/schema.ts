export { configJsonSchema } from '../../config/jsonSchema';
export { Config } from '../../config/schema';
export type { AssentConfig } from '../../core/config';
export { ConsentMessage } from '../../wire/consent';
export { Contact } from '../../wire/contact';
export { Figure, Figures } from '../../wire/figures';
export {
  consentJsonSchema,
  contactJsonSchema,
  figuresJsonSchema,
  mineJsonSchema,
  receiptJsonSchema,
  replyJsonSchema,
  stampJsonSchema,
} from '../../wire/jsonSchemas';
export { Mine, MineChange } from '../../wire/mine';
export { Receipt, ReceiptPayload } from '../../wire/receipt';
export { FieldError, Reply } from '../../wire/reply';
export { Stamp } from '../../wire/stamp';
