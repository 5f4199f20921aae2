import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { hashedForm } from '../core/texts';

/** SHA-256 of UTF-8 in base64url without padding. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}

/** The hash a stamp names a text by: of its NFC form with LF line ends. */
export function textHash(text: string): string {
  return sha256(hashedForm(text));
}

/** A code only the holder of `secret` can make for `message`, in base64url. */
export function sealOf(secret: string, message: string): string {
  return createHmac('sha256', secret).update(message).digest('base64url');
}

/** Whether two secrets are equal, in a time that tells nothing about where they differ. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (secret: string) => createHash('sha256').update(secret).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
