import { Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import { adminRoutes } from './admin/adminRoutes';
import { createAdmission, createFormLimiter } from './http/admission';
import type { Env } from './http/env';
import { errorReply, notFound } from './http/errorReply';
import { RETRY_SECONDS } from './http/limits';
import { logRequests } from './http/logRequests';
import { countPosts, createPostCounts } from './http/postCounts';
import { securityHeaders } from './http/securityHeaders';
import { failureLine, isUnkept } from './http/storeFailures';
import { createAsideRoom } from './intake/asideRoom';
import { createCountOnce } from './intake/countOnce';
import { createKnownTexts } from './intake/knownTexts';
import { createPageCounts } from './intake/pageCounts';
import { createPassReader } from './ledger/heartbeatPass';
import { createNotary } from './ledger/notary';
import { configuratorRoutes } from './pages/configuratorRoutes';
import { homeRoutes } from './pages/homeRoutes';
import { islandRoutes } from './pages/islandRoutes';
import { plainFormRoutes } from './pages/plainForm/plainFormRoutes';
import { policyRoutes } from './pages/policy/policyRoutes';
import { textRoutes } from './pages/text/textRoutes';
import type { Parts } from './parts';
import { figureRoutes } from './routes/figureRoutes';
import { fileRoutes } from './routes/fileRoutes';
import { healthRoutes } from './routes/healthRoutes';
import { metricsRoutes } from './routes/metricsRoutes';
import { mineRoutes } from './routes/mineRoutes';
import { postRoutes } from './routes/postRoutes';
import { wellKnownRoutes } from './routes/wellKnownRoutes';
import { StoreFailure } from './store/failure';

/** The receiver as `Request → Response`; adapters bring it to a socket. */
export function createApp(parts: Parts): Hono<Env> {
  const { log, clock } = parts;
  const intake = {
    ...parts,
    asideRoom: createAsideRoom(parts),
    countOnce: createCountOnce(),
    knownTexts: createKnownTexts(parts),
    notary: createNotary(parts),
    readPass: createPassReader(parts),
    formLimiter: createFormLimiter(parts),
  };
  const posts = parts.posts ?? createPostCounts();
  const pageCounts = parts.pageCounts ?? createPageCounts(parts);
  const app = new Hono<Env>({ getPath: routedPath });
  const admission = createAdmission(parts);

  app.use(logRequests(log, clock), securityHeaders);
  for (const kind of ['contact', 'consent', 'figures'] as const) {
    app.use(`/v1/${kind}`, countPosts(posts, kind));
  }
  app.use('/f/:form', countPosts(posts, 'form'));
  app.route('/', healthRoutes(parts));
  app.route('/', metricsRoutes({ ...parts, posts }));
  app.route('/', homeRoutes());
  app.route('/', fileRoutes(parts));
  app.route('/.well-known', wellKnownRoutes(parts));
  app.route('/v1', postRoutes(intake, admission));
  app.route('/v1', figureRoutes(parts, admission, pageCounts));
  app.route('/v1', mineRoutes(intake, admission));
  app.route('/', islandRoutes(parts));
  app.route('/', configuratorRoutes(parts));
  app.route('/', policyRoutes(parts));
  app.route('/text', textRoutes(parts));
  app.route('/f', plainFormRoutes(intake, admission));
  app.route('/admin', adminRoutes({ ...parts, pageCounts }));

  app.notFound((c) => notFound(c, 'There is nothing at this address.'));
  app.onError((error, c) => {
    if (error instanceof StoreFailure) {
      log(failureLine(error), 'fault');
      const message = isUnkept(error)
        ? 'Nothing was erased: that could not be written down. Try again soon.'
        : 'It could not be stored. Try again soon.';
      const errors = [{ code: 'unavailable', message }];
      return errorReply(c, 503, errors, { 'Retry-After': String(RETRY_SECONDS) });
    }
    // Never the message: it may hold what a visitor sent.
    log(`failed: ${error.name}`, 'fault');
    const errors = [{ code: 'failed', message: 'Something went wrong on this server.' }];
    return errorReply(c, 500, errors);
  });
  return app;
}

/** The path that routes are looked up by: an owner may end theirs with a slash. */
function routedPath(request: Request): string {
  return getPath(request).replace(/^(\/admin(?:\/.*[^/])?)\/$/, '$1');
}
