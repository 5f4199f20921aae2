/** Every variable that `assent serve` reads, and what it is for. */
export const SERVE_VARIABLES: readonly (readonly [name: string, meaning: string])[] = [
  [
    'ASSENT_ADMIN_TOKEN',
    'what owners sign in with at /admin, 16 characters at least; made when left out',
  ],
  ['ASSENT_METRICS_TOKEN', 'opens /metrics for programs on other machines, 16 characters at least'],
  [
    'ASSENT_SIGNING_KEY',
    'the key that receipts are signed with, as JWK; one in the data folder when left out',
  ],
  [
    'ASSENT_<ID>_SECRET',
    'what the delivery of that id, in capitals, is signed with: whsec_…; ASSENT_<ID>_SECRET_NEXT while it is changed',
  ],
  [
    'ASSENT_<ID>_URL',
    'the mail server of the delivery of that id, smtp://user:password@host:587 or smtps://…; of a bitrix24 one its incoming webhook',
  ],
  [
    'ASSENT_<ID>_TOKEN',
    'the token of the bot of the delivery of that id; of an amocrm one its long-lived token',
  ],
  ['ASSENT_DELIVERY_CLOCK', 'fast divides the waits of deliveries by 1,000, for drills'],
  ['ASSENT_LOG', 'how the log is written, as --log'],
  [
    'DATABASE_URL',
    'PostgreSQL instead of the file in the data folder: postgres://user:password@host:5432/database; a primary and its standbys as host:5432,other:5432',
  ],
  ['PGPASSWORD', 'the password, where DATABASE_URL holds none'],
  ['PGSSLMODE', 'whether PostgreSQL is spoken to over TLS, where DATABASE_URL holds no sslmode'],
];

/** What stands below the flags in `assent serve --help`. */
export function serveHelp(): string {
  const width = Math.max(...SERVE_VARIABLES.map(([name]) => name.length));
  const lines = SERVE_VARIABLES.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`);
  return `
Environment:
${lines.join('\n')}

A token or key, and all that deliveries read (ASSENT_<ID>_…, ASSENT_DELIVERY_CLOCK), may also stand
in a file that its name with _FILE names (ASSENT_ADMIN_TOKEN_FILE, ASSENT_METRICS_TOKEN_FILE,
ASSENT_SIGNING_KEY_FILE, ASSENT_DELIVERY_CLOCK_FILE), or in .env in the working folder, which is read
at the start alone. ASSENT_LOG, DATABASE_URL and PG… stand in the environment alone.
What the receiver is asked for is at /healthz (can a post be stored), /readyz and /metrics.
`;
}
