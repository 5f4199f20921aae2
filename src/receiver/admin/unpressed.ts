import type { MiddlewareHandler } from 'hono';
import type { Env } from '../http/env';
import { notePage } from './layout';
import type { Needs } from './needs';

/**
 * Says in words what a refused press met with nothing: the page it was pressed on is from before the
 * sign-in that stands now, as in a tab left open, or what was written on it is longer than is taken.
 */
export function sayUnpressed(wordsFor: Needs['wordsFor']): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next();
    if (c.req.method !== 'POST' || c.res.status !== 403 || c.res.body !== null) return;
    const words = wordsFor(c);
    c.res = await c.html(notePage(words, words('unpressed.title'), words('unpressed.text')), 403);
  };
}
