import { type Jws, type JwsPart, readJws } from './jws';

/** A public key that a reader trusts. */
export type TrustedKey = { kid: string; x: string };

/** Whether an Ed25519 signature fits; `x` is the public key, base64url. */
export type IsSignedBy = (
  x: string,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean | Promise<boolean>;

/** Why something is not signed by a key that the reader trusts. */
export type JwsFaultCode =
  | JwsPart
  | 'alg-foreign'
  | 'type-foreign'
  | 'key-foreign'
  | 'signature-wrong';

/** What came of it; `kid` as soon as it is known who claims to have signed. */
export type JwsVerdict =
  | { fault: { code: JwsFaultCode; at: string }; kid?: string }
  | { kid: string; payload: Jws['payload'] };

/** Verifies that a compact JWS of one `typ` was signed with one of these keys. */
export async function verifyJws(
  jws: string,
  type: string,
  keys: readonly TrustedKey[],
  isSignedBy: IsSignedBy,
): Promise<JwsVerdict> {
  const read = readJws(jws);
  if ('part' in read) return { fault: { code: read.part, at: 'jws' } };
  const { header, payload, signed, signature } = read;
  if (header.alg !== 'Ed25519') {
    return { fault: { code: 'alg-foreign', at: `jws: ${String(header.alg)}` } };
  }
  if (header.typ !== type) {
    return { fault: { code: 'type-foreign', at: `jws: ${String(header.typ)}` } };
  }
  const { kid } = header;
  if (typeof kid !== 'string') return { fault: { code: 'key-foreign', at: 'jws: no kid' } };
  const key = keys.find((one) => one.kid === kid);
  if (!key) return { kid, fault: { code: 'key-foreign', at: kid } };
  const isSigned = await isSignedBy(key.x, signed, signature);
  return isSigned ? { kid, payload } : { kid, fault: { code: 'signature-wrong', at: 'jws' } };
}
