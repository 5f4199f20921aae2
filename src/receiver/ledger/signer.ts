import { sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { SigningKey } from './signingKey';

/** Where a signing key comes from. */
export type KeySource = 'folder' | 'environment';

/** Signs with one key. */
export type Signer = {
  kid: string;
  /** Where the key comes from: a file of the data folder, or `ASSENT_SIGNING_KEY`. */
  from: KeySource;
  /** Compact JWS (RFC 7515) over the UTF-8 of a text. */
  sign(type: string, text: string): Promise<string>;
  /** The bare signature of bytes (RFC 8032). */
  signBytes(bytes: Buffer): Promise<Buffer>;
};

const signAside = promisify<null, Buffer, SigningKey['privateKey'], Buffer>(sign);

/**
 * A signer with a key; `alg` is the name of RFC 9864.
 *
 * Why not jose's `CompactSign`: its way through WebCrypto costs the thread of the posts as much as the
 * signature costs another one.
 */
export function createSigner({ kid, privateKey }: SigningKey, from: KeySource = 'folder'): Signer {
  return {
    kid,
    from,
    async sign(typ, text) {
      const signed = `${base64url(JSON.stringify({ alg: 'Ed25519', kid, typ }))}.${base64url(text)}`;
      const signature = await signAside(null, Buffer.from(signed, 'latin1'), privateKey);
      return `${signed}.${signature.toString('base64url')}`;
    },
    signBytes: (bytes) => signAside(null, bytes, privateKey),
  };
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
