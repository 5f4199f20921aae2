import { randomFillSync } from 'node:crypto';

/** 128 bits: nobody can try guesses against a commitment that begins with them. */
const SALT_BYTES = 16;

/** Random bytes are asked for in bulk: the asking costs more than the bytes. */
const pool = Buffer.alloc(SALT_BYTES * 256);
let used = pool.length;

/** The random bytes that a commitment begins with; none is given twice. */
export function makeSalt(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const salt = Buffer.from(pool.subarray(used, used + SALT_BYTES)); // a copy: the pool is filled anew
  used += SALT_BYTES;
  return salt;
}

/** The bytes of a kept salt; none where it is spelled in another way than ours, so that nothing fits it. */
export function saltBytes(salt: string): Uint8Array {
  const bytes = Buffer.from(salt, 'base64url');
  return bytes.toString('base64url') === salt ? bytes : new Uint8Array();
}
