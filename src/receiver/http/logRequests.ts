import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Log } from '../log';
import type { Env } from './env';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * One line a request: method, the served file or the route's pattern, status, milliseconds. Nothing a
 * visitor wrote stands in any of them, so no name or phone can reach a log.
 */
export function logRequests(log: Log, clock: () => number): MiddlewareHandler<Env> {
  return async (c, next) => {
    const startMs = clock();
    await next();
    const method = METHODS.includes(c.req.method) ? c.req.method : 'OTHER';
    const path = c.get('loggedPath') ?? routePath(c, -1);
    const { status } = c.res;
    // A clock that was set back meanwhile must not count backwards.
    const ms = Math.max(0, Math.round(clock() - startMs));
    log(`${method} ${path} ${status} ${ms} ms`, { method, path, status, ms });
  };
}
