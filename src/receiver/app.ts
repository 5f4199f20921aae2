import { Hono } from 'hono';
import { adminRoutes } from './admin/adminRoutes';
import { homePage } from './admin/homePage';
import type { Env } from './clientAddress';
import { fileRoutes } from './files/fileRoutes';
import { formRoutes } from './form/formRoutes';
import { createLimiter } from './limiter';
import { crossOrigin, logRequests, secureHeaders } from './middleware';
import { allowedOrigins } from './origins';
import type { Parts } from './parts';
import type { Answer } from './post/answer';
import { receiveConsent, receiveContact } from './post/receive';
import { notFound } from './problems';
import { StoreFailure } from './store/store';

/** Seconds after which a post may be tried again while the database does not answer. */
const RETRY_SECONDS = 5;

/** The receiver as `Request → Response`; adapters bring it to a socket. */
export function createApp(parts: Parts): Hono<Env> {
  const { config, log, clock } = parts;
  const app = new Hono<Env>();
  const origins = allowedOrigins(config);
  const gate = { origins, limiter: createLimiter(config.server?.postsPerMinute ?? 60) };

  app.use(logRequests(log, clock), secureHeaders);
  app.get('/', homePage);
  app.get('/healthz', (c) => c.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }));
  app.route('/', fileRoutes(parts));
  for (const [path, receive] of [
    ['/v1/contact', receiveContact],
    ['/v1/consent', receiveConsent],
  ] as const) {
    app.use(path, crossOrigin(origins));
    app.post(path, async (c) => toResponse(await receive(c, parts, gate)));
    app.all(path, (c) => {
      const errors = [{ code: 'method-unfit', message: 'This address takes POST only.' }];
      return c.json({ ok: false, errors }, 405, { Allow: 'POST, OPTIONS' });
    });
  }
  app.route('/f', formRoutes(parts, gate));
  app.route('/admin', adminRoutes(parts));

  app.notFound((c) => notFound(c, 'There is nothing at this address.'));
  app.onError((error, c) => {
    if (error instanceof StoreFailure) {
      log(`database: ${error.code}`);
      const errors = [{ code: 'unavailable', message: 'It could not be stored. Try again soon.' }];
      return c.json({ ok: false, errors }, 503, { 'Retry-After': String(RETRY_SECONDS) });
    }
    // Never the message: it may hold what a visitor sent.
    log(`failed: ${error.name}`);
    const errors = [{ code: 'failed', message: 'Something went wrong on this server.' }];
    return c.json({ ok: false, errors }, 500);
  });
  return app;
}

function toResponse({ status, body, headers }: Answer): Response {
  return Response.json(body, { status, ...(headers && { headers }) });
}
