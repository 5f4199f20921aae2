import { randomBytes } from 'node:crypto';

/** The random bytes that a commitment begins with: 128 bits, so that nobody can try guesses against it. */
export function makeSalt(): Buffer {
  return randomBytes(16);
}
