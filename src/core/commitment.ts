import type { Stamp } from '../wire/stamp';
import { canonicalText } from './canonical';

/** What a person sent with a form, as a receipt speaks of it: only members that were sent. */
export type SentData = {
  fields: Record<string, string>;
  typed?: Record<string, string>;
  extra?: Record<string, string>;
};

/**
 * The bytes whose SHA-256 commits to a value without telling it: the salt's, followed by the value's
 * RFC 8785 form. Once the salt is destroyed nobody can try guesses against the hash.
 */
export function committedBytes(salt: Uint8Array, value: unknown): Uint8Array {
  return saltedBytes(salt, canonicalText(value));
}

/** The same for a value whose RFC 8785 form is at hand. */
export function saltedBytes(salt: Uint8Array, canonical: string): Uint8Array {
  const text = new TextEncoder().encode(canonical);
  const bytes = new Uint8Array(salt.length + text.length);
  bytes.set(salt);
  bytes.set(text, salt.length);
  return bytes;
}

/** A stamp as it is hashed: as it arrived, without the words of its texts, which their own hashes stand for. */
export function hashedStamp(stamp: Stamp): Stamp {
  // Few stamps bring words along: the receiver has published what most people read.
  if (stamp.texts.every(({ text }) => text === undefined)) return stamp;
  return { ...stamp, texts: stamp.texts.map(({ text, ...named }) => named) };
}
