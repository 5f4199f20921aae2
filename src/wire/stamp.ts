import { z } from 'zod';
import {
  MAX_ADDRESS_CHARS,
  MAX_DECISIONS,
  MAX_TEXT_CHARS,
  MAX_TEXTS,
  WIRE_VERSION,
} from './limits';

const Id = z.uuid();
const Name = z.string().min(1).max(100);
const Instant = z.iso.datetime();

/** SHA-256 in base64url without padding, of a text in NFC with LF line ends. */
const TextHash = z.string().regex(/^[\w-]{43}$/, 'expected 43 characters of base64url');

/** A text the person was shown before the decision. `text` stands where the receiver may not know it. */
export const ShownText = z.strictObject({
  role: z.enum(['consent', 'label', 'banner', 'category', 'policy']),
  id: Name,
  sha256: TextHash,
  opened: z.boolean().optional(),
  text: z.string().max(MAX_TEXT_CHARS).optional(),
});
export type ShownText = z.infer<typeof ShownText>;

const state = z.enum(['given', 'refused', 'withdrawn']);

/** What was decided about one category, one service or one purpose. */
export const Decision = z.union([
  z.strictObject({ category: Name, state }),
  z.strictObject({ service: Name, state }),
  z.strictObject({ purpose: Name, state: z.enum(['given', 'refused', 'withdrawn', 'informed']) }),
]);
export type Decision = z.infer<typeof Decision>;

/** How and when the person showed their will; `submit` where a form has a notice and no box to tick. */
export const Indication = z.strictObject({
  method: z.enum([
    'accept',
    'decline',
    'save',
    'box-and-submit',
    'submit',
    'once',
    'always',
    'withdraw',
    'gpc',
    'api',
  ]),
  shownAt: Instant.optional(),
  trusted: z.boolean(),
  preticked: z.literal(false),
});
export type Indication = z.infer<typeof Indication>;

/** The claim sent with a decision: what was agreed to, which texts were shown, when, where, how. */
export const Stamp = z.strictObject({
  v: z.literal(WIRE_VERSION),
  id: Id,
  at: Instant,
  origin: z.string().min(1).max(300),
  surface: z.enum(['banner', 'preferences', 'placeholder', 'form', 'mine', 'api']),
  form: Name.optional(),
  locale: z.string().min(2).max(20),
  regime: z.enum(['ru', 'eu', 'uk', 'us-ca']),
  revision: z.int().min(0),
  widget: z.strictObject({ version: Name }),
  policy: z
    .strictObject({ url: z.string().max(MAX_ADDRESS_CHARS), version: Name.optional() })
    .optional(),
  /** The policy, which is only linked, besides. */
  texts: z.array(ShownText).max(MAX_TEXTS + 1),
  decisions: z.array(Decision).min(1).max(MAX_DECISIONS),
  indication: Indication,
  signals: z.strictObject({ gpc: z.boolean() }),
  /** Only where the browser was translating the page: the words read were not quite the words hashed. */
  translated: z.literal(true).optional(),
  previous: Id.optional(),
});
export type Stamp = z.infer<typeof Stamp>;
