import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  verify,
} from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import type { IsSignedBy } from '../../core/verifyJws';

/** A private Ed25519 key as JWK (RFC 8037). */
const PrivateJwk = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[\w-]{43}$/),
  d: z.string().regex(/^[\w-]{43}$/),
});

/** A key that receipts are signed with. */
export type SigningKey = {
  /** RFC 7638 thumbprint of its public half. */
  kid: string;
  /** The public half, base64url. */
  x: string;
  privateKey: KeyObject;
};

/** A new key. */
export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey } = generateKeyPairSync('ed25519');
  return keyOf(privateKey);
}

/** Reads a key from the text of a JWK; `undefined` where it is none, or its halves do not belong together. */
export async function readSigningKey(text: string): Promise<SigningKey | undefined> {
  try {
    const jwk = PrivateJwk.parse(JSON.parse(text));
    const key = await keyOf(createPrivateKey({ key: jwk, format: 'jwk' }));
    return key.x === jwk.x ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a key's JWK, private half included: for its file, or the environment. */
export function writeSigningKey({ kid, privateKey }: SigningKey): string {
  return JSON.stringify({
    ...privateKey.export({ format: 'jwk' }),
    kid,
    alg: 'Ed25519',
    use: 'sig',
  });
}

/** A public key from its base64url, for verifying. */
export function publicKeyOf(x: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/** The id of a public key: its RFC 7638 thumbprint. */
export function thumbprintOf(x: string): Promise<string> {
  return calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x });
}

/** Whether an Ed25519 signature fits a public key; never where the key is none. */
export const isSignedBy: IsSignedBy = (x, message, signature) => {
  try {
    return verify(null, message, publicKeyOf(x), signature);
  } catch {
    return false;
  }
};

async function keyOf(privateKey: KeyObject): Promise<SigningKey> {
  const { x = '' } = privateKey.export({ format: 'jwk' });
  return { kid: await thumbprintOf(x), x, privateKey };
}
