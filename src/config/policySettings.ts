import './withoutEval';
import { z } from 'zod';
import { Address, Word } from './values';

const TextHash = z
  .string()
  .regex(/^[\w-]{43}$/, 'This is no hash. Take the one that `assent policy` prints.');

/** The published policy: where it stands, its edition, and the hash of its text. */
export const PolicySettings = z.strictObject({
  url: Address,
  version: Word.max(100).exactOptional(),
  sha256: z
    .union([TextHash, z.strictObject({ ru: TextHash, en: TextHash }), z.literal(false)])
    .exactOptional(),
});
