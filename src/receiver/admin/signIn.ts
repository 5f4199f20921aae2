import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isSameSecret } from '../digest';
import { clientAddress, limitKey } from '../http/clientAddress';
import type { Env } from '../http/env';
import { createLimiter } from '../http/limiter';
import { MAX_SIGN_INS, MINUTE_MS } from '../http/limits';
import type { Parts } from '../parts';
import { readAdminForm } from './adminForm';
import { comerOf, whoIs } from './comers';
import type { Who } from './desk';
import { carriedNote, keptNotePage, noteIn } from './keptNote';
import { returnPath } from './returnPath';
import { sealOf } from './secret';
import { createSessions, SESSION_SECONDS } from './session';
import { knockPage, signInPage } from './signInPage';
import type { AdminWords } from './words';

const COOKIE = 'assent_admin';

/** How people come in and go, and who else stays out. */
export type SignIn = {
  routes: Hono<Env>;
  /** Lets only a session or a token itself pass. */
  guard: MiddlewareHandler<Env>;
  /** Who was let pass. */
  whoOf(c: Context<Env>): Who;
  /** Only a page of this very session knows it, so no other site can press a button here. */
  formTokenOf(c: Context<Env>): string;
  /** What a button sent; `undefined` where it was pressed on no such page. */
  pressed(c: Context<Env>): Promise<URLSearchParams | undefined>;
  /** What was sent, wherever it was pressed: to be shown again, never to be done. */
  sent(c: Context<Env>): Promise<URLSearchParams>;
};

/** The sign-in of one receiver, with one count of attempts. */
export function createSignIn(parts: Parts, wordsFor: (c: Context<Env>) => AdminWords): SignIn {
  const { sessions = createSessions(parts) } = parts;
  const isTooOften = attemptsOf(parts);
  const passed = new WeakMap<Context<Env>, Who>();
  const routes = new Hono<Env>();

  // The session's own secret: its cookie, or the token that came with the request.
  const secretOf = (c: Context<Env>) => getCookie(c, COOKIE) || bearerOf(c) || '';
  const formTokenOf = (c: Context<Env>) => sealOf(secretOf(c), 'form');
  const forms = new WeakMap<Context<Env>, Promise<URLSearchParams>>();
  const sent = (c: Context<Env>) => {
    const form = forms.get(c) ?? readAdminForm(c.req.raw);
    forms.set(c, form);
    return form;
  };
  const pressed = async (c: Context<Env>) => {
    const form = await sent(c);
    const isOurs = secretOf(c) !== '' && isSameSecret(form.get('token') ?? '', formTokenOf(c));
    return isOurs ? form : undefined;
  };

  routes.post('/sign-in', async (c) => {
    const words = wordsFor(c);
    const form = await readAdminForm(c.req.raw);
    const to = returnPath(form.get('to'));
    const note = carriedNote(to, form);
    if (await isTooOften(c)) {
      c.header('Retry-After', '60');
      return c.html(signInPage(words, to, 'signIn.tooMany', note), 429);
    }
    const comer = await comerOf(parts, form.get('token')?.trim() ?? '');
    if (!comer) return c.html(signInPage(words, to, 'signIn.wrong', note), 401);
    const cookie = await sessions.open(comer);
    setCookie(c, COOKIE, cookie, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/admin',
      maxAge: SESSION_SECONDS,
      secure: isSecure(c, parts),
    });
    if (!note) return c.redirect(to, 303);
    // No address may tell of it, so it is held out here, for the page that it was written on.
    return c.html(keptNotePage({ words, formToken: sealOf(cookie, 'form') }, to, note));
  });

  routes.post('/sign-out', async (c) => {
    if (!(await pressed(c))) return c.body(null, 403);
    await sessions.end(getCookie(c, COOKIE));
    deleteCookie(c, COOKIE, { path: '/admin' });
    return c.redirect('/admin', 303);
  });

  const guard: SignIn['guard'] = async (c, next) => {
    const bearer = bearerOf(c);
    const comer =
      (await sessions.find(getCookie(c, COOKIE))) ??
      (bearer === undefined ? undefined : await comerOf(parts, bearer));
    if (comer) {
      passed.set(c, await whoIs(parts, comer));
      return next();
    }
    const words = wordsFor(c);
    if (isFollowedFromElsewhere(c)) {
      c.header('Refresh', '0');
      return c.html(knockPage(words), 401);
    }
    const to = c.req.method === 'GET' ? pathOf(c) : pageBehind(c);
    const note = c.req.method === 'POST' ? noteIn(c.req.path, await sent(c)) : undefined;
    if (bearer === undefined) return c.html(signInPage(words, to, undefined, note), 401);
    // A right token is never held up by somebody else's guesses from the same address.
    return c.html(signInPage(words, to, 'signIn.wrong'), (await isTooOften(c)) ? 429 : 401);
  };

  const whoOf = (c: Context<Env>) => passed.get(c) ?? { role: 'manager' as const };
  return { routes, guard, whoOf, formTokenOf, pressed, sent };
}

/** The token that a request bears by itself. */
function bearerOf(c: Context<Env>): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
}

/**
 * Whether a link elsewhere, as in a mail read in the browser, led here: the cookie stays away from such
 * requests, and comes with the next one from this site.
 */
function isFollowedFromElsewhere(c: Context<Env>): boolean {
  const from = c.req.header('sec-fetch-site');
  return (
    c.req.method === 'GET' &&
    (from === 'cross-site' || from === 'same-site') &&
    // Said of a press alone, so that the page that goes on by itself is not met twice.
    c.req.header('sec-fetch-user') === '?1'
  );
}

function pathOf(c: Context<Env>): string {
  const { pathname, search } = new URL(c.req.url);
  return returnPath(pathname + search);
}

/** The page that a button stands on, as far as the button's address tells: a lead's own, a request's own, else the list. */
function pageBehind(c: Context<Env>): string {
  const [page] = /^\/admin\/(?:(?:leads|requests)\/[^/]+|[^/]+)/.exec(c.req.path) ?? [];
  return returnPath(page ?? null);
}

/** Counts attempts to sign in by address; whether one is too much. */
function attemptsOf({ config, clock, countTogether }: Parts) {
  const limiter = createLimiter(MAX_SIGN_INS, MINUTE_MS, countTogether?.('sign-in'));
  return async (c: Context<Env>) => {
    const address = clientAddress(c, config.server?.trustProxy === true);
    return (await limiter(limitKey(address), clock())) > 0;
  };
}

/** Whether the owner's browser came over https, as far as can be told behind a proxy. */
function isSecure(c: Context<Env>, { config }: Parts): boolean {
  const { protocol, host } = new URL(c.req.url);
  const forwarded = config.server?.trustProxy && c.req.header('x-forwarded-proto');
  if (protocol === 'https:' || forwarded === 'https') return true;
  const { receiver } = config;
  return receiver?.startsWith('https:') === true && new URL(receiver).host === host;
}
