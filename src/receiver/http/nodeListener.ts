import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** What hands on to whoever comes next: Express' third argument. */
type Next = (error?: unknown) => void;

/** Takes what Node's own server and Express hand to a handler; typed so that neither has to be installed. */
export type NodeListener = (incoming: object, outgoing: object, next?: Next) => void;

const EATEN =
  'Another handler has read the body of this request before Assent could. Mount Assent first, before express.json() and other parsers.';

/** A handler for a server of somebody else, whose own `Request` and `Response` stay as they are. */
export function nodeListener(
  fetch: (request: Request, bindings: object) => Response | Promise<Response>,
): NodeListener {
  const answer = getRequestListener(fetch, { hostname: 'localhost', overrideGlobalObjects: false });
  return (given, handedOut, next) => {
    // What servers hand to a listener, whichever types they name.
    const incoming = given as IncomingMessage;
    const outgoing = handedOut as ServerResponse;
    if (!incoming.readableDidRead) {
      answer(incoming, outgoing).catch((error) => next?.(error));
      return;
    }
    if (next) return next(new Error(EATEN));
    outgoing.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(EATEN);
  };
}
