import { createHmac } from 'node:crypto';

/** A code only the holder of `secret` can make for `message`, in base64url. */
export function sealOf(secret: string, message: string): string {
  return createHmac('sha256', secret).update(message).digest('base64url');
}
