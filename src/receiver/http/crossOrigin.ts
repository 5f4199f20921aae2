import type { MiddlewareHandler } from 'hono';
import type { Env } from './env';
import { allowAsked } from './preflight';
import { isBrowsersOrigin } from './refusedOrigins';

/** What the widget's messages take. */
const POSTS = { methods: 'POST', headers: 'Content-Type, Idempotency-Key' };

/**
 * Lets pages of the allowed origins post and read every answer, errors too; answers preflights. A page
 * of another origin may ask, and read that it was refused, so that the widget can say why.
 *
 * Why not Hono's `cors`: it lets pages of other origins post and read nothing or everything, where they
 * may read the refusal alone; and it exposes headers to origins that may read nothing.
 */
export function crossOrigin(
  origins: ReadonlySet<string>,
  asks: { methods: string; headers: string } = POSTS,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const origin = c.req.header('origin') ?? '';
    const isAllowed = origins.has(origin);
    const mayAsk = isAllowed || isBrowsersOrigin(origin);
    c.header('Vary', 'Origin');
    c.header('Cache-Control', 'no-store');
    if (isAllowed) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', 'Retry-After');
    }
    if (c.req.method === 'OPTIONS') {
      if (!mayAsk) return c.body(null, 403);
      const asked = allowAsked(c, asks.methods, asks.headers);
      return c.body(null, 204, { 'Access-Control-Allow-Origin': origin, ...asked });
    }
    await next();
    if (mayAsk && c.res.status === 403) c.res.headers.set('Access-Control-Allow-Origin', origin);
  };
}
