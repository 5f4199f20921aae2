import { Hono } from 'hono';
import type { Env } from '../http/env';
import { errorReply } from '../http/errorReply';
import { createLimiter } from '../http/limiter';
import { MAX_PROBES_PER_SECOND } from '../http/limits';
import type { Parts } from '../parts';
import { StoreFailure } from '../store/failure';

/**
 * What watches over the receiver asks: 200 only while a post could be stored. Strangers may ask as well,
 * so that beyond a few tries a second the last one answers.
 */
export function healthRoutes({ store, clock }: Parts): Hono<Env> {
  const routes = new Hono<Env>();
  const limiter = createLimiter(MAX_PROBES_PER_SECOND, 1000);
  let last: Promise<void> | undefined;
  const probe = async () => {
    if ((await limiter('', clock())) === 0 || !last) last = store.probe();
    return last;
  };
  routes.get('/healthz', async (c) => {
    c.header('Cache-Control', 'no-store');
    try {
      await probe();
      return c.json({ ok: true });
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      const message = `Nothing can be stored: ${error.code}.`;
      return errorReply(c, 503, [{ code: 'unavailable', message }]);
    }
  });
  // Nobody can ask before the steps of the schema ran: until then nothing listens.
  routes.get('/readyz', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ ok: true });
  });
  return routes;
}
