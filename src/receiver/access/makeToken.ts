import { randomBytes } from 'node:crypto';

/** A token that nobody guesses: 43 characters of base64url. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}
