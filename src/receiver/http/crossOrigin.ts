import type { MiddlewareHandler } from 'hono';
import type { Env } from './env';
import { PREFLIGHT_SECONDS } from './limits';

/**
 * Lets pages of the allowed origins post and read every answer, errors too; answers preflights.
 *
 * Why not Hono's `cors`: it answers every preflight 204, those of foreign origins too, where 403 says
 * in the owner's network panel what is wrong; it exposes headers to origins that may read nothing; and
 * it adds to `Vary` what never varies here, the headers a preflight asks for.
 */
export function crossOrigin(origins: ReadonlySet<string>): MiddlewareHandler<Env> {
  return async (c, next) => {
    const origin = c.req.header('origin');
    const isAllowed = origin !== undefined && origins.has(origin);
    if (c.req.method === 'OPTIONS') c.res = new Response(null, { status: isAllowed ? 204 : 403 });
    else await next();
    const { headers } = c.res;
    headers.set('Vary', 'Origin');
    headers.set('Cache-Control', 'no-store');
    if (!isAllowed) return;
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', 'Retry-After');
    if (c.req.method !== 'OPTIONS') return;
    headers.set('Access-Control-Allow-Methods', 'POST');
    headers.set('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key');
    headers.set('Access-Control-Max-Age', String(PREFLIGHT_SECONDS));
  };
}
