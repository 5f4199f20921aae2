import type { HttpBindings } from '@hono/node-server';

/** What the Node adapter lends to a request; absent where the app is called without a socket. */
export type Bindings = Partial<HttpBindings>;

/**
 * What a route leaves for others. `loggedPath`: what the log says instead of the route's pattern;
 * `outcome`: what a post came to, where its status does not tell.
 */
export type Variables = { loggedPath?: string; outcome?: string };

/** The types every route here shares. */
export type Env = { Bindings: Bindings; Variables: Variables };
