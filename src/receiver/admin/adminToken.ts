import { randomBytes } from 'node:crypto';

/** Characters an admin token has at least: fewer can be guessed. */
const MIN_TOKEN_CHARS = 16;

/** A token that nobody guesses: 43 characters of base64url. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is wrong with an owner's own token, and how to make a good one; `undefined` for a sound one. */
export function tokenFault(token: string): string | undefined {
  const count = [...token].length;
  if (count >= MIN_TOKEN_CHARS) return undefined;
  const make = `node -e "console.log(require('node:crypto').randomBytes(32).toString('base64url'))"`;
  return `The admin token (ASSENT_ADMIN_TOKEN, in the environment, its file or .env) has ${count} of at least ${MIN_TOKEN_CHARS} characters; whoever guesses it reads every request. Make one: ${make}`;
}
