import { Hono } from 'hono';
import { isoTime } from '../../core/isoTime';
import { DAY_MS } from '../../core/settings';
import type { Env } from '../http/env';
import type { Parts } from '../parts';
import { consentPage, consentsPage } from './consentsPage';
import { notePage } from './layout';
import type { Needs } from './needs';
import { pageOf } from './pager';
import { textsOf } from './textsOf';

/** Of how many days before this one the counts are shown. */
const DAYS_SHOWN = 30;

/** The consent messages with how people decided, and each of them. */
export function consentRoutes(
  { store, clock }: Parts,
  { wordsFor, namesFor, deskFor }: Needs,
): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get('/', async (c) => {
    const count = await store.consents.count();
    const { slice, ...at } = pageOf((name) => c.req.query(name), count);
    const messages = await store.consents.list(slice);
    const counts = {
      all: await store.decisions.counts(),
      daily: await store.decisions.daily(isoTime(clock() - DAYS_SHOWN * DAY_MS).slice(0, 10)),
    };
    return c.html(consentsPage(deskFor(c), namesFor(c), counts, messages, count, at));
  });

  routes.get('/:id', async (c) => {
    const words = wordsFor(c);
    const message = await store.consents.find(c.req.param('id'));
    if (!message) return c.html(notePage(words, words('leads.missing')), 404);
    const texts = await textsOf(store, message.stamp);
    return c.html(consentPage(deskFor(c), namesFor(c), message, texts));
  });

  return routes;
}
