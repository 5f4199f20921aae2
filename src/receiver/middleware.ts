import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Env } from './clientAddress';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * One line a request: method, route pattern, status, milliseconds. Nothing a visitor wrote stands
 * in any of them, so no name or phone can reach a log.
 */
export function logRequests(
  log: (line: string) => void,
  clock: () => number,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const startMs = clock();
    await next();
    const method = METHODS.includes(c.req.method) ? c.req.method : 'OTHER';
    log(`${method} ${routePath(c, -1)} ${c.res.status} ${Math.round(clock() - startMs)} ms`);
  };
}

/** What every answer carries; a route's own headers stay. */
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Adds the security headers that a route did not set itself. */
export const secureHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
};

/** How long a browser may remember a preflight, in seconds. */
const PREFLIGHT_SECONDS = 7200;

/** Lets pages of the allowed origins post and read every answer, errors too; answers preflights. */
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
