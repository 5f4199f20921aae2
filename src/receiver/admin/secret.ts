import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A code only the holder of `secret` can make for `message`, in base64url. */
export function sealOf(secret: string, message: string): string {
  return createHmac('sha256', secret).update(message).digest('base64url');
}

/** Whether two secrets are equal, in a time that tells nothing about where they differ. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (secret: string) => createHash('sha256').update(secret).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
