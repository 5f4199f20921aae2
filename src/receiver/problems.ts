import type { Context } from 'hono';
import type { Env } from './clientAddress';

/** 404 in the one shape of all errors. */
export function notFound(c: Context<Env>, message: string): Response {
  return c.json({ ok: false, errors: [{ code: 'not-found', message }] }, 404);
}
