import { CompactSign } from 'jose';
import { canonicalText } from '../../core/canonical';
import type { SigningKey } from './signingKey';

/** Signs with one key. */
export type Signer = {
  kid: string;
  /** Compact JWS (RFC 7515) over a value's RFC 8785 bytes. */
  sign(type: string, value: unknown): Promise<string>;
};

/** A signer with a key; `alg` is the name of RFC 9864. */
export function createSigner({ kid, privateKey }: SigningKey): Signer {
  return {
    kid,
    sign: (typ, value) =>
      new CompactSign(new TextEncoder().encode(canonicalText(value)))
        .setProtectedHeader({ alg: 'Ed25519', kid, typ })
        .sign(privateKey),
  };
}
