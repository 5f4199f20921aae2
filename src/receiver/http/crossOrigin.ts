import type { MiddlewareHandler } from 'hono';
import type { Env } from './env';
import { allowAsked } from './preflight';
import { isBrowsersOrigin } from './refusedOrigins';

/**
 * Lets pages of the allowed origins post and read every answer, errors too; answers preflights. A page
 * of another origin may ask, and read that it was refused, so that the widget can say why.
 *
 * Why not Hono's `cors`: it lets pages of other origins post and read nothing or everything, where they
 * may read the refusal alone; and it exposes headers to origins that may read nothing.
 */
export function crossOrigin(origins: ReadonlySet<string>): MiddlewareHandler<Env> {
  return async (c, next) => {
    const origin = c.req.header('origin') ?? '';
    const isAllowed = origins.has(origin);
    const mayAsk = isAllowed || isBrowsersOrigin(origin);
    const isPreflight = c.req.method === 'OPTIONS';
    if (isPreflight) c.res = new Response(null, { status: mayAsk ? 204 : 403 });
    else await next();
    const { headers, status } = c.res;
    headers.set('Vary', 'Origin');
    headers.set('Cache-Control', 'no-store');
    if (!mayAsk || !(isAllowed || isPreflight || status === 403)) return;
    headers.set('Access-Control-Allow-Origin', origin);
    if (isAllowed) headers.set('Access-Control-Expose-Headers', 'Retry-After');
    if (!isPreflight) return;
    allowAsked(c, headers, 'POST', 'Content-Type, Idempotency-Key');
  };
}
