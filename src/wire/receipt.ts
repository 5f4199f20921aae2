import { z } from 'zod';
import { Decision, Indication, ShownText, Stamp } from './stamp';

/** SHA-256 in base64url without padding. */
const Hash = z.string().regex(/^[\w-]{43}$/);
const Term = z.string().min(1);

/** What a receipt's JWS signs, in RFC 8785 form. Members that a later release adds are let stand. */
export const ReceiptPayload = z.looseObject({
  schema_version: z.literal('assent-receipt/1'),
  profile: Term,
  record_id: Term,
  principal_id: Term,
  issued_at: z.iso.datetime(),
  issuer: z.url(),
  stamp_sha256: Hash,
  texts: z.array(ShownText.omit({ text: true })),
  decisions: z.array(Decision).min(1),
  indication: Indication,
  policy: Stamp.shape.policy,
  locale: Stamp.shape.locale,
  regime: Stamp.shape.regime,
  revision: Stamp.shape.revision,
  origin: Stamp.shape.origin,
  at: Stamp.shape.at,
  data_commitment: Hash.optional(),
  ledger: z.looseObject({ seq: z.int().min(1), hash: Hash }),
  controller: z.looseObject({
    role: Term,
    name: Term,
    inn: Term.optional(),
    ogrn: Term.optional(),
    address: Term.optional(),
    email: Term.optional(),
    phone: Term.optional(),
  }),
  processing: z.array(Term),
  purposes: z.array(
    z.looseObject({
      kind: z.enum(['category', 'service', 'purpose']),
      id: Term,
      /** What its owner calls it; left out where it has no name of its own. */
      title: z.string().optional(),
      state: z.enum(['given', 'refused', 'withdrawn', 'informed']),
      basis: Term,
      purpose: Term.optional(),
      notice: Hash.optional(),
      data: z
        .array(z.looseObject({ id: Term, title: z.string().optional(), type: Term.optional() }))
        .optional(),
      recipients: z.array(z.looseObject({ id: Term })).optional(),
      retention: z.looseObject({ days: z.number() }).optional(),
    }),
  ),
  storage: z.looseObject({}).optional(),
  notice: z.looseObject({ language: Term, texts: z.array(Term) }),
  rights: z.looseObject({ exercise: Term, withdraw: Term, contact: Term }),
});
export type ReceiptPayload = z.infer<typeof ReceiptPayload>;

const Values = z.record(z.string(), z.string());

/**
 * A receipt: signed by the receiver, and with `data` added on the visitor's side the file that a person
 * saves. `salt` opens the commitment; `texts` are the very words by their hashes.
 */
export const Receipt = z.strictObject({
  v: z.literal(1),
  jws: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/),
  salt: z.string().regex(/^[\w-]{22,}$/),
  texts: z.record(Hash, z.string()),
  data: z
    .strictObject({ fields: Values, typed: Values.optional(), extra: Values.optional() })
    .optional(),
});
export type Receipt = z.infer<typeof Receipt>;
