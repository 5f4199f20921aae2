import { type Context, Hono } from 'hono';
import { publicJwk } from '../../core/receipt';
import type { Env } from '../http/env';
import { notFound } from '../http/errorReply';
import { allowAsked } from '../http/preflight';
import type { Parts } from '../parts';

/** For any page, from any origin: whoever holds a receipt may verify it. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'no-cache',
};

/** What strangers verify with: the public keys, current first, and how far the ledger has come. */
export function wellKnownRoutes({ store, watch }: Parts): Hono<Env> {
  const routes = new Hono<Env>();
  const paths = ['/jwks.json', '/assent-head.json'];
  for (const path of paths) {
    routes.options(path, (c) => c.body(null, 204, { ...OPEN, ...allowAsked(c, 'GET, HEAD') }));
  }
  routes.get('/jwks.json', async (c) => {
    const keys = await store.keys.list();
    return json(c, { keys: keys.map(publicJwk) });
  });
  routes.get('/assent-head.json', (c) => {
    const head = watch?.state().head;
    return head ? json(c, head) : notFound(c, 'No head of the ledger is signed here.');
  });
  return routes;
}

function json(c: Context<Env>, value: object): Response {
  return c.json(value, 200, OPEN);
}
