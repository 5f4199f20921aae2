import { randomBytes } from 'node:crypto';
import { bytesOf } from '../../core/base64url';

/** The random bytes that a commitment begins with: 128 bits, so that nobody can try guesses against it. */
export function makeSalt(): Buffer {
  return randomBytes(16);
}

/** The bytes of a kept salt; none where it is spelled in another way than ours, so that nothing fits it. */
export function saltBytes(salt: string): Uint8Array {
  return bytesOf(salt) ?? new Uint8Array();
}
