import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FieldError, Reply } from '../../wire/reply';
import type { Env } from './env';

/** An answer of nothing but errors, in the one shape of all errors. */
export function errorReply(
  c: Context<Env>,
  status: ContentfulStatusCode,
  errors: FieldError[],
  headers: Record<string, string> = {},
): Response {
  const body: Reply = { ok: false, errors };
  return c.json(body, status, headers);
}

/** 404, with what was looked for. */
export function notFound(c: Context<Env>, message: string): Response {
  return errorReply(c, 404, [{ code: 'not-found', message }]);
}
