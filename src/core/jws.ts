import { bytesOf } from './base64url';

/** The part of a compact JWS that cannot be read. */
export type JwsPart =
  | 'jws-malformed'
  | 'header-malformed'
  | 'payload-malformed'
  | 'signature-malformed';

/** A compact JWS (RFC 7515) taken apart, before anything of it is trusted. */
export type Jws = {
  header: Record<string, unknown>;
  payload: Uint8Array;
  /** What the signature is over. */
  signed: Uint8Array;
  signature: Uint8Array;
};

const SIGNATURE_BYTES = 64;

/**
 * Takes a compact JWS apart; which part of it cannot be read, where one cannot. `decode` is handed in
 * where the platform has a quicker way to the bytes.
 */
export function readJws(jws: string, decode = bytesOf): Jws | { part: JwsPart } {
  const parts = jws.split('.');
  const [head = '', body = '', end = ''] = parts;
  if (parts.length !== 3) return { part: 'jws-malformed' };
  const [headBytes, payload, signature] = [decode(head), decode(body), decode(end)];
  const header = headBytes && parsed(headBytes);
  // What a header calls critical must be understood (RFC 7515 §4.1.11), and we know of nothing.
  if (!header || 'crit' in header) return { part: 'header-malformed' };
  if (!payload) return { part: 'payload-malformed' };
  if (signature?.length !== SIGNATURE_BYTES) return { part: 'signature-malformed' };
  return { header, payload, signed: new TextEncoder().encode(`${head}.${body}`), signature };
}

function parsed(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined; // proven on the line before
  } catch {
    return undefined;
  }
}
