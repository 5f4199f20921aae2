import { base64url } from '../core/base64url';

const known: Record<string, string> = Object.create(null);

/** SHA-256 of a text as UTF-8, in base64url without padding. Needs a secure page. */
export async function digestText(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digest = base64url(new Uint8Array(bytes));
  known[text] = digest;
  return digest;
}

/** The digest of a text that was digested before, for moments that cannot wait; empty for any other. */
export function knownDigest(text: string): string {
  return known[text] ?? '';
}
