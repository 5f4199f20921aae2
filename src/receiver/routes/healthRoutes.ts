import { Hono } from 'hono';
import type { Env } from '../http/env';
import { errorReply } from '../http/errorReply';
import type { Parts } from '../parts';
import { StoreFailure } from '../store/failure';

/** What watches over the receiver asks: 200 only while a post could be stored. */
export function healthRoutes({ store }: Parts): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/healthz', async (c) => {
    c.header('Cache-Control', 'no-store');
    try {
      await store.probe();
      return c.json({ ok: true });
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      const message = `Nothing can be stored: ${error.code}.`;
      return errorReply(c, 503, [{ code: 'unavailable', message }]);
    }
  });
  return routes;
}
