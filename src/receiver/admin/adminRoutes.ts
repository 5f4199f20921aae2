import { type Context, Hono } from 'hono';
import type { Env } from '../http/env';
import { PAGE_POLICY } from '../http/pagePolicy';
import { isUnkept, onStoreFailure } from '../http/storeFailures';
import { oneByOne } from '../http/turns';
import { type SubjectNames, subjectNames } from '../pages/subjectNames';
import type { Parts } from '../parts';
import { accessRoutes } from './accessRoutes';
import { asideRoutes } from './asideRoutes';
import { consentRoutes } from './consentRoutes';
import { deliveryRoutes } from './deliveryRoutes';
import { deliveryTestRoutes } from './deliveryTestRoutes';
import type { Desk } from './desk';
import { exportRoutes } from './exportRoutes';
import { figuresRoutes } from './figures/figuresRoutes';
import { keysRoutes } from './keysRoutes';
import { notePage } from './layout';
import { leadRoutes } from './leadRoutes';
import { proofRoutes } from './proofRoutes';
import { requestRoutes } from './requestRoutes';
import { rightsRoutes } from './rightsRoutes';
import { guardRoles } from './roles';
import { createSignIn } from './signIn';
import { textsRoutes } from './textsRoutes';
import { sayUnpressed } from './unpressed';
import { type AdminWords, adminWords } from './words';

/** The owner's pages, behind the token. They work without scripts. */
export function adminRoutes(parts: Parts): Hono<Env> {
  const { config, log } = parts;
  const routes = new Hono<Env>();
  const wordsFor = (c: Context<Env>): AdminWords =>
    adminWords(c.req.header('accept-language'), config);
  const signIn = createSignIn(parts, wordsFor);

  routes.onError(
    onStoreFailure(log, (c, failure) => {
      const words = wordsFor(c);
      const what = isUnkept(failure) ? 'unkept' : 'failed';
      return c.html(notePage(words, words(`${what}.title`), words(`${what}.text`)), 503);
    }),
  );

  routes.use(sayUnpressed(wordsFor));
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

  routes.route('/', signIn.routes);
  routes.use(signIn.guard, guardRoles(signIn.whoOf, wordsFor));
  const namesFor = (c: Context<Env>): SubjectNames =>
    subjectNames(config, wordsFor(c)('lang') === 'ru' ? 'ru' : 'en');
  const deskFor = (c: Context<Env>): Desk => ({
    words: wordsFor(c),
    who: signIn.whoOf(c),
    site: config.site ?? '',
    formToken: signIn.formTokenOf(c),
  });
  const needs = { pressed: signIn.pressed, sent: signIn.sent, wordsFor, namesFor, deskFor };
  // Whatever waits for somebody else comes before the row: a form that arrives slowly, another side's answer.
  routes.use(async (c, next) => {
    if (c.req.method === 'POST') await signIn.sent(c);
    await next();
  });
  routes.route('/deliveries', deliveryTestRoutes(parts, needs));
  routes.use(oneByOne());
  routes.get('/', (c) => c.redirect(`/admin/leads${new URL(c.req.url).search}`, 302));
  routes.route('/leads', leadRoutes(parts, needs));
  routes.route('/leads', proofRoutes(parts, needs));
  routes.route('/', rightsRoutes(parts, needs));
  routes.route('/aside', asideRoutes(parts, needs));
  routes.route('/requests', requestRoutes(parts, needs));
  routes.route('/consents', consentRoutes(parts, needs));
  routes.route('/figures', figuresRoutes(parts, needs));
  routes.route('/deliveries', deliveryRoutes(parts, needs));
  routes.route('/texts', textsRoutes(parts, needs));
  routes.route('/exports', exportRoutes(parts, needs));
  routes.route('/keys', keysRoutes(parts, needs));
  routes.route('/access', accessRoutes(parts, needs));
  routes.all('*', (c) => c.html(notePage(wordsFor(c), wordsFor(c)('desk.missing')), 404));
  return routes;
}
