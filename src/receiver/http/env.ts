import type { HttpBindings } from '@hono/node-server';

/** What the Node adapter lends to a request; absent where the app is called without a socket. */
export type Bindings = Partial<HttpBindings>;

/** The types every route here shares. */
export type Env = { Bindings: Bindings };
