import { createHmac } from 'node:crypto';

/** Signs bytes by the receiver's own key. */
export type SignBytes = (bytes: Buffer) => Promise<Buffer>;

/** Fewer bytes of a secret than these can be guessed, more are of no use (Standard Webhooks). */
const [LEAST_BYTES, MOST_BYTES] = [24, 64];

/** The bytes of a secret like `whsec_…`; `undefined` where it is none. */
export function secretBytes(secret: string): Buffer | undefined {
  const [, text = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  const bytes = Buffer.from(text, 'base64');
  return bytes.length >= LEAST_BYTES && bytes.length <= MOST_BYTES ? bytes : undefined;
}

/** What is signed: the very bytes that go out, with what tells one message from another. */
export type Signed = { id: string; timestampSeconds: number; body: string };

/**
 * The headers by which the other side knows who sent a body and when
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md): a `v1`
 * for each secret, a `v1a` by the receiver's key where there is one.
 */
export async function webhookHeaders(
  { id, timestampSeconds, body }: Signed,
  secrets: readonly Buffer[],
  signBytes: SignBytes | undefined,
): Promise<Record<string, string>> {
  const signed = Buffer.from(`${id}.${timestampSeconds}.${body}`);
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', secret).update(signed).digest('base64')}`,
  );
  if (signBytes) signatures.push(`v1a,${(await signBytes(signed)).toString('base64')}`);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestampSeconds),
    'webhook-signature': signatures.join(' '),
  };
}
