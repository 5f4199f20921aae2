import type { Context } from 'hono';
import { MAX_BODY_BYTES } from '../../wire/limits';
import type { Receipt } from '../../wire/receipt';
import type { Reply } from '../../wire/reply';
import type { Admitted } from '../http/admission';
import type { Env } from '../http/env';
import { errorReply } from '../http/errorReply';
import { ASIDE_RETRY_SECONDS } from '../http/limits';
import type { Unread } from '../http/readBody';
import type { IntakeOutcome } from '../intake/outcome';

/** All that a post can come to, from the door to the store. */
type Ending = IntakeOutcome | Exclude<Admitted, { kind: 'admitted' }> | Unread;

/** The one place where what came of a post becomes an answer. The widget believes only a 2xx. */
export function answerTo(
  c: Context<Env>,
  came: Ending,
  headers: Record<string, string> = {},
): Response {
  const refused = (
    status: 400 | 403 | 408 | 409 | 413 | 415 | 429,
    code: string,
    message: string,
    more: Record<string, string> = {},
  ) => errorReply(c, status, [{ code, message }], more);
  const accepted = (status: 200 | 201 | 202, id: string, receipt?: Receipt) => {
    const body: Reply = { ok: true, id };
    if (status === 200) body.duplicate = true;
    if (receipt && status !== 202) return withReceipt(c, status, body, receipt, headers);
    return c.json(body, status, headers);
  };
  switch (came.kind) {
    case 'kept':
      return came.standing.kind === 'aside'
        ? accepted(202, came.id)
        : accepted(201, came.id, came.receipt);
    case 'duplicate':
      return accepted(200, came.id, came.receipt);
    case 'conflict':
      return refused(
        409,
        'key-taken',
        'Another body was kept under this key. Send it with a new id.',
      );
    case 'malformed':
      return errorReply(c, 400, [came.error]);
    case 'unfit':
      return errorReply(c, 422, came.errors);
    case 'origin-differs':
      return refused(403, 'origin-differs', 'The stamp was made for another origin.');
    case 'pass-unknown':
      return refused(403, 'pass-unknown', 'No key of this receiver signed that nobody made this.');
    case 'origin-foreign':
      return refused(
        403,
        'origin-foreign',
        'Pages of this origin may not post here until its owner adds it to `origins`.',
      );
    case 'too-often': {
      const seconds = String(came.waitSeconds);
      const message = `Too many posts. Try again in ${seconds} s.`;
      return refused(429, 'too-many', message, { 'Retry-After': seconds });
    }
    case 'aside-full': {
      const message = 'Too much waits for the owner of this site. Try again later.';
      return refused(429, 'aside-full', message, { 'Retry-After': String(ASIDE_RETRY_SECONDS) });
    }
    case 'type-unfit':
      return refused(415, 'type-unfit', 'Post JSON: Content-Type: application/json.');
    case 'too-large': {
      const message = `The body is over ${MAX_BODY_BYTES} bytes.`;
      return refused(413, 'too-large', message, { Connection: 'close' });
    }
    case 'too-slow':
      return refused(408, 'too-slow', 'The body took too long.', { Connection: 'close' });
    case 'unreadable':
      return refused(400, 'malformed', 'The body is not UTF-8.');
  }
}

/** The words that a receipt hands over are most of an answer, and one object as long as they are the same. */
const written = new WeakMap<Receipt['texts'], Buffer>();

/** Answers with a receipt, whose words are written as JSON once and kept as bytes. */
function withReceipt(
  c: Context<Env>,
  status: 200 | 201,
  body: Reply,
  { v, jws, salt, texts }: Receipt,
  headers: Record<string, string>,
): Response {
  const words = written.get(texts) ?? Buffer.from(JSON.stringify(texts));
  written.set(texts, words);
  const shut = JSON.stringify(Object.assign(body, { receipt: { v, jws, salt } }));
  const open = `${shut.slice(0, -'}}'.length)},"texts":`;
  const bytes = Buffer.concat([Buffer.from(open), words, Buffer.from('}}')]);
  return c.body(bytes, status, { 'Content-Type': 'application/json', ...headers });
}
