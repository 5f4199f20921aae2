/** Characters an admin token has at least: fewer can be guessed. */
const MIN_TOKEN_CHARS = 16;

/** What each token is called, and what it opens. */
const TOKENS = {
  admin: { name: 'The admin token (ASSENT_ADMIN_TOKEN', opens: 'reads every request' },
  metrics: { name: 'The token for /metrics (ASSENT_METRICS_TOKEN', opens: 'reads the figures' },
} as const;

/** What is wrong with an owner's own token, and how to make a good one; `undefined` for a sound one. */
export function tokenFault(token: string, of: keyof typeof TOKENS = 'admin'): string | undefined {
  const count = [...token].length;
  if (count >= MIN_TOKEN_CHARS) return undefined;
  const make = `node -e "console.log(require('node:crypto').randomBytes(32).toString('base64url'))"`;
  const { name, opens } = TOKENS[of];
  return `${name}, in the environment, its file or .env) has ${count} of at least ${MIN_TOKEN_CHARS} characters; whoever guesses it ${opens}. Make one: ${make}`;
}
