import type { AdminWords } from './words';

const NAMED = [
  'TIMEOUT',
  'INSIDE_ADDRESS',
  'ENOTFOUND',
  'ECONNREFUSED',
  'ECONNRESET',
  'OWN_FAULT',
] as const;

/** Answers that say what is wrong. */
const STATUSES = ['401', '429'] as const;

/** How a try ended, in words, by the short word that is kept of it. */
export function answerWords(words: AdminWords, last: string): string {
  const said = STATUSES.find((status) => status === last);
  if (said) return words(`answer.${said}`);
  if (/^\d{3}$/.test(last)) return words('answer.status', { status: last });
  const named = NAMED.find((name) => name === last);
  if (named) return words(`answer.${named}`);
  return words(/CERT|SIGNED|SIGNATURE|TLS|SSL/.test(last) ? 'answer.tls' : 'answer.other', {
    code: last,
  });
}
