import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { regimeOf } from '../../core/settings';
import { Stamp } from '../../wire/stamp';
import { clientAddress, type Env, limitKey } from '../clientAddress';
import { isSameSecret } from '../digest';
import { createLimiter } from '../limiter';
import type { Parts } from '../parts';
import { readBody } from '../readBody';
import { StoreFailure } from '../store/store';
import { fieldLabels } from './fieldLabels';
import { notePage } from './layout';
import { leadPage } from './leadPage';
import { LEADS_PER_PAGE, leadsPage } from './leadsPage';
import { PAGE_POLICY } from './pagePolicy';
import { isSession, openSession, SESSION_SECONDS } from './session';
import { signInPage } from './signInPage';
import style from './style.css?raw';
import { adminWords, type Words } from './words';

const COOKIE = 'assent_admin';
/** Sign-ins tried from one address in a minute. */
const MAX_ATTEMPTS = 10;
/** A token and its field name fit well within. */
const MAX_FORM_BYTES = 2048;

/** The owner's pages, behind the token. They work without scripts. */
export function adminRoutes(parts: Parts): Hono<Env> {
  const { config, store, clock, log, adminToken } = parts;
  const trustProxy = config.server?.trustProxy === true;
  const routes = new Hono<Env>();
  const limiter = createLimiter(MAX_ATTEMPTS);

  const wordsFor = (c: Context<Env>): Words =>
    adminWords(c.req.header('accept-language'), regimeOf(config));
  const isTooOften = (c: Context<Env>) =>
    limiter(limitKey(clientAddress(c, trustProxy)), clock()) > 0;

  routes.get('/style.css', (c) =>
    c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' }),
  );

  routes.onError((error, c) => {
    if (!(error instanceof StoreFailure)) throw error;
    log(`database: ${error.code}`);
    const words = wordsFor(c);
    return c.html(notePage(words, words('failed.title'), words('failed.text')), 503);
  });

  routes.use(async (c, next) => {
    c.header('Content-Security-Policy', PAGE_POLICY);
    c.header('Cache-Control', 'no-store');
    c.header('Vary', 'Accept-Language, Cookie, Authorization');
    const isFromElsewhere = ['cross-site', 'same-site'].includes(
      c.req.header('sec-fetch-site') ?? '',
    );
    if (c.req.method === 'POST' && isFromElsewhere) return c.body(null, 403);
    await next();
  });

  routes.post('/sign-in', async (c) => {
    const words = wordsFor(c);
    if (isTooOften(c)) {
      c.header('Retry-After', '60');
      return c.html(signInPage(words, 'signIn.tooMany'), 429);
    }
    const body = await readBody(c.req.raw, MAX_FORM_BYTES);
    const form = new URLSearchParams(body.kind === 'read' ? body.text : '');
    if (!isSameSecret(form.get('token')?.trim() ?? '', adminToken)) {
      return c.html(signInPage(words, 'signIn.wrong'), 401);
    }
    setCookie(c, COOKIE, openSession(adminToken, clock()), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/admin',
      maxAge: SESSION_SECONDS,
      secure: isSecure(c, parts),
    });
    return c.redirect('/admin', 303);
  });

  routes.post('/sign-out', (c) => {
    deleteCookie(c, COOKIE, { path: '/admin' });
    return c.redirect('/admin', 303);
  });

  routes.use(async (c, next) => {
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (isSession(getCookie(c, COOKIE), adminToken, clock())) return next();
    if (bearer === undefined) return c.html(signInPage(wordsFor(c)), 401);
    // A right token is never held up by somebody else's guesses from the same address.
    if (isSameSecret(bearer, adminToken)) return next();
    return c.html(signInPage(wordsFor(c), 'signIn.wrong'), isTooOften(c) ? 429 : 401);
  });

  routes.get('/', async (c) => {
    const count = await store.countLeads();
    const pages = Math.max(1, Math.ceil(count / LEADS_PER_PAGE));
    const wanted = Math.trunc(Number(c.req.query('page') ?? 1)) || 1;
    const pageNumber = Math.min(Math.max(1, wanted), pages);
    const offset = (pageNumber - 1) * LEADS_PER_PAGE;
    const leads = await store.leads({ offset, limit: LEADS_PER_PAGE });
    return c.html(leadsPage(wordsFor(c), leads, count, pageNumber));
  });

  routes.get('/leads/:id', async (c) => {
    const lead = await store.lead(c.req.param('id'));
    if (!lead) return c.html(notePage(wordsFor(c), wordsFor(c)('leads.missing')), 404);
    const stamp = Stamp.safeParse(lead.stamp);
    const hashes = stamp.success ? stamp.data.texts.map(({ sha256 }) => sha256) : [];
    const words = wordsFor(c);
    const labels = fieldLabels(config, lead.form, words('lang'));
    return c.html(leadPage(words, lead, labels, await store.textsByHash(hashes)));
  });

  return routes;
}

/** Whether the owner's browser came over https, as far as can be told behind a proxy. */
function isSecure(c: Context<Env>, { config }: Parts): boolean {
  const { protocol, host } = new URL(c.req.url);
  const forwarded = config.server?.trustProxy && c.req.header('x-forwarded-proto');
  if (protocol === 'https:' || forwarded === 'https') return true;
  const { receiver } = config;
  return receiver?.startsWith('https:') === true && new URL(receiver).host === host;
}
