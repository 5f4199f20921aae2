import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isSameSecret } from '../digest';
import { clientAddress, limitKey } from '../http/clientAddress';
import type { Env } from '../http/env';
import { createLimiter } from '../http/limiter';
import { MAX_SIGN_INS, MINUTE_MS } from '../http/limits';
import type { Parts } from '../parts';
import { readAdminForm } from './adminForm';
import { sealOf } from './secret';
import { createSessions, SESSION_SECONDS } from './session';
import { signInPage } from './signInPage';
import type { AdminWords } from './words';

const COOKIE = 'assent_admin';

/** How the owner comes in and goes, and who else stays out. */
export type SignIn = {
  routes: Hono<Env>;
  /** Lets only a session or the token itself pass. */
  guard: MiddlewareHandler<Env>;
  /** Only a page of this very session knows it, so no other site can press a button here. */
  formTokenOf(c: Context<Env>): string;
  /** What a button sent; `undefined` where it was pressed on no such page. */
  pressed(c: Context<Env>): Promise<URLSearchParams | undefined>;
};

/** The sign-in of one receiver, with one count of attempts. */
export function createSignIn(parts: Parts, wordsFor: (c: Context<Env>) => AdminWords): SignIn {
  const { config, clock, adminToken } = parts;
  const routes = new Hono<Env>();
  const limiter = createLimiter(MAX_SIGN_INS, MINUTE_MS, parts.countTogether?.('sign-in'));
  const { sessions = createSessions(clock) } = parts;
  const isTooOften = async (c: Context<Env>) => {
    const address = clientAddress(c, config.server?.trustProxy === true);
    return (await limiter(limitKey(address), clock())) > 0;
  };

  routes.post('/sign-in', async (c) => {
    const words = wordsFor(c);
    if (await isTooOften(c)) {
      c.header('Retry-After', '60');
      return c.html(signInPage(words, 'signIn.tooMany'), 429);
    }
    const form = await readAdminForm(c.req.raw);
    if (!isSameSecret(form.get('token')?.trim() ?? '', adminToken)) {
      return c.html(signInPage(words, 'signIn.wrong'), 401);
    }
    setCookie(c, COOKIE, sessions.open(), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/admin',
      maxAge: SESSION_SECONDS,
      secure: isSecure(c, parts),
    });
    return c.redirect('/admin', 303);
  });

  const formTokenOf = (c: Context<Env>) => sealOf(adminToken, `form ${getCookie(c, COOKIE) ?? ''}`);
  const pressed = async (c: Context<Env>) => {
    const form = await readAdminForm(c.req.raw);
    return isSameSecret(form.get('token') ?? '', formTokenOf(c)) ? form : undefined;
  };

  routes.post('/sign-out', async (c) => {
    if (!(await pressed(c))) return c.body(null, 403);
    sessions.end(getCookie(c, COOKIE));
    deleteCookie(c, COOKIE, { path: '/admin' });
    return c.redirect('/admin', 303);
  });

  return {
    routes,
    guard: async (c, next) => {
      const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
      if (sessions.isOpen(getCookie(c, COOKIE))) return next();
      if (bearer === undefined) return c.html(signInPage(wordsFor(c)), 401);
      // A right token is never held up by somebody else's guesses from the same address.
      if (isSameSecret(bearer, adminToken)) return next();
      return c.html(signInPage(wordsFor(c), 'signIn.wrong'), (await isTooOften(c)) ? 429 : 401);
    },
    formTokenOf,
    pressed,
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
