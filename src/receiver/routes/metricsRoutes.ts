import { type Context, Hono } from 'hono';
import { isSameSecret } from '../digest';
import { clientAddress } from '../http/clientAddress';
import type { Env } from '../http/env';
import { errorReply } from '../http/errorReply';
import { EXPOSITION_TYPE, exposition } from '../http/exposition';
import type { Parts } from '../parts';
import { metricsOf } from './metrics';

/** Figures for Prometheus: to programs on this machine, and to who has the token elsewhere. */
export function metricsRoutes(parts: Parts): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/metrics', async (c) => {
    c.header('Cache-Control', 'no-store');
    if (!mayAsk(c, parts)) {
      const message =
        'Figures are for this machine, and for who brings ASSENT_METRICS_TOKEN as bearer.';
      return errorReply(c, 401, [{ code: 'unauthorized', message }], {
        'WWW-Authenticate': 'Bearer',
      });
    }
    c.header('Content-Type', EXPOSITION_TYPE);
    return c.body(exposition(await metricsOf(parts)));
  });
  return routes;
}

function mayAsk(c: Context<Env>, { config, metricsToken }: Parts): boolean {
  const given = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (given && metricsToken) return isSameSecret(given, metricsToken);
  const trustProxy = config.server?.trustProxy ?? false;
  // A proxy's own address would speak for all the world.
  const isProxied = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'].some((name) =>
    c.req.header(name),
  );
  if (isProxied && !trustProxy) return false;
  return /^(127\.|::1$)/.test(clientAddress(c, trustProxy) ?? '');
}
