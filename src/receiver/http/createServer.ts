import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { HEADERS_TIMEOUT_MS, REQUEST_TIMEOUT_MS, TIMEOUT_CHECK_MS } from './limits';

/** A server that hands what it is asked to `fetch`. */
export function createServer(
  fetch: (request: Request, bindings: object) => Response | Promise<Response>,
) {
  return createAdaptorServer({
    fetch,
    // For those who name none: a proxy's look at the health may speak HTTP/1.0.
    hostname: 'localhost',
    serverOptions: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: TIMEOUT_CHECK_MS,
    },
  }) as Server; // without `createServer` in its options the adapter makes a plain one
}
