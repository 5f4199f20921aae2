import type { MiddlewareHandler } from 'hono';
import type { Env } from './env';

const HEADERS = Object.entries({
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});

/**
 * Adds to every answer the security headers that its route did not set itself. Of windows, scripts and
 * TLS nothing is said: no page opens or runs any, and the last is the proxy's to promise.
 *
 * Why not Hono's `secureHeaders`: it writes into answers that were made already, and every post pays
 * for that.
 */
export const securityHeaders: MiddlewareHandler<Env> = async (c, next) => {
  for (const [name, value] of HEADERS) c.header(name, value);
  await next();
  // An answer that the context did not make knows nothing of what was set there.
  const { headers } = c.res;
  if (headers.has('X-Content-Type-Options')) return;
  for (const [name, value] of HEADERS) if (!headers.has(name)) headers.set(name, value);
};
