import { base64url, bytesOf } from '../../core/base64url';
import type { VerifyPowers } from '../../core/verifyReceipt';
import type { ReceiptPayload } from '../../wire/receipt';

/** What verifying takes, from the browser alone: nothing leaves the page. */
export const browserPowers: VerifyPowers = {
  async sha256(bytes) {
    return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', own(bytes))));
  },
  async isSignedBy(x, message, signature) {
    const key = bytesOf(x);
    return key !== undefined && isSigned(key, message, signature);
  },
  readPayload(value) {
    const payload = value as ReceiptPayload; // looked at on the next line, as far as the page shows it
    const misfit = MEMBERS.find(([name, kind]) => !isKind(payload[name], kind))?.[0];
    return misfit === undefined ? { payload } : { misfit: String(misfit) };
  },
};

const MEMBERS = [
  ['record_id', 'string'],
  ['issued_at', 'string'],
  ['issuer', 'string'],
  ['origin', 'string'],
  ['at', 'string'],
  ['texts', 'list'],
  ['decisions', 'list'],
  ['purposes', 'list'],
  ['indication', 'object'],
  ['controller', 'object'],
  ['ledger', 'object'],
  ['rights', 'object'],
] as const;

function isKind(value: unknown, kind: 'string' | 'list' | 'object'): boolean {
  if (kind === 'list') return Array.isArray(value);
  return value !== null && typeof value === kind;
}

/** Ed25519 is young in browsers: Chrome has it since 137, Safari since 17. */
async function isSigned(key: Uint8Array, message: Uint8Array, signature: Uint8Array) {
  try {
    const imported = await crypto.subtle.importKey('raw', own(key), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, own(signature), own(message));
  } catch {
    const { verifyAsync } = await import('@noble/ed25519');
    return verifyAsync(signature, message, key);
  }
}

/** The same bytes in memory of their own, as the browser's calls want them. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
