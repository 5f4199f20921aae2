import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { regimeOf } from '../../core/settings';
import { Stamp } from '../../wire/stamp';
import { clientAddress, type Env, limitKey } from '../clientAddress';
import { isSameSecret, sealOf } from '../digest';
import { createLimiter } from '../limiter';
import type { Parts } from '../parts';
import { readBody } from '../readBody';
import { type LeadFilter, type Store, StoreFailure, type TextRow } from '../store/store';
import { consentPage, consentsPage } from './consentsPage';
import { fieldLabels } from './fieldLabels';
import { notePage } from './layout';
import { leadPage } from './leadPage';
import { leadsPage } from './leadsPage';
import { PAGE_POLICY } from './pagePolicy';
import { pageOf, ROWS_PER_PAGE } from './pager';
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
  // Only a page of this very session knows it, so no other site can press a button here.
  const formTokenOf = (c: Context<Env>): string =>
    sealOf(adminToken, `form ${getCookie(c, COOKIE) ?? ''}`);
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
    const form = c.req.query('form');
    const ofForm: LeadFilter = form ? { form } : {};
    const standing = (['aside', 'replaced'] as const).find((kind) => kind === c.req.query('show'));
    const filter: LeadFilter = { ...ofForm, ...(standing && { standing }) };
    const [all, aside, replaced] = [
      await store.countLeads(ofForm),
      await store.countLeads({ ...ofForm, standing: 'aside' }),
      await store.countLeads({ ...ofForm, standing: 'replaced' }),
    ];
    const shown = { all, aside, replaced }[standing ?? 'all'];
    const { pageNumber, pages, offset } = pageOf(c.req.query('page'), shown);
    const leads = await store.leads({ offset, limit: ROWS_PER_PAGE }, filter);
    const known = [...Object.keys(config.forms ?? {}), ...(await store.leadForms())];
    const forms = [...new Set(known)].sort();
    const counts = { all, aside, replaced, shown };
    return c.html(leadsPage(wordsFor(c), { leads, filter, counts, forms, pageNumber, pages }));
  });

  routes.get('/consents', async (c) => {
    const count = await store.countConsents();
    const { pageNumber, pages, offset } = pageOf(c.req.query('page'), count);
    const messages = await store.consents({ offset, limit: ROWS_PER_PAGE });
    const counts = await store.decisionCounts();
    return c.html(consentsPage(wordsFor(c), counts, messages, count, { pageNumber, pages }));
  });

  routes.get('/consents/:id', async (c) => {
    const words = wordsFor(c);
    const message = await store.consent(c.req.param('id'));
    if (!message) return c.html(notePage(words, words('leads.missing')), 404);
    return c.html(consentPage(words, message, await textsOf(store, message.stamp)));
  });

  routes.get('/leads/:id', async (c) => {
    const lead = await store.lead(c.req.param('id'));
    if (!lead) return c.html(notePage(wordsFor(c), wordsFor(c)('leads.missing')), 404);
    const words = wordsFor(c);
    const labels = fieldLabels(config, lead.form, words('lang'));
    const texts = await textsOf(store, lead.stamp);
    const replacedBy = await store.replacementOf(lead.id);
    return c.html(leadPage(words, { lead, replacedBy }, labels, texts, formTokenOf(c)));
  });

  routes.post('/leads/:id/accept', async (c) => {
    const body = await readBody(c.req.raw, MAX_FORM_BYTES);
    const form = new URLSearchParams(body.kind === 'read' ? body.text : '');
    if (!isSameSecret(form.get('token') ?? '', formTokenOf(c))) return c.body(null, 403);
    const id = c.req.param('id');
    // Pressed twice it is accepted already, which is just as well.
    const isThere = (await store.acceptLead(id)) || (await store.lead(id)) !== undefined;
    if (!isThere) return c.html(notePage(wordsFor(c), wordsFor(c)('leads.missing')), 404);
    return c.redirect(`/admin/leads/${encodeURIComponent(id)}`, 303);
  });

  return routes;
}

/** The published texts that a stamp names. */
async function textsOf(store: Store, given: unknown): Promise<TextRow[]> {
  const stamp = Stamp.safeParse(given);
  return store.textsByHash(stamp.success ? stamp.data.texts.map(({ sha256 }) => sha256) : []);
}

/** Whether the owner's browser came over https, as far as can be told behind a proxy. */
function isSecure(c: Context<Env>, { config }: Parts): boolean {
  const { protocol, host } = new URL(c.req.url);
  const forwarded = config.server?.trustProxy && c.req.header('x-forwarded-proto');
  if (protocol === 'https:' || forwarded === 'https') return true;
  const { receiver } = config;
  return receiver?.startsWith('https:') === true && new URL(receiver).host === host;
}
