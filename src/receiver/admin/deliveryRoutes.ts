import { type Context, Hono } from 'hono';
import { isoTime } from '../../core/isoTime';
import type { Env } from '../http/env';
import type { Parts } from '../parts';
import { deliveriesPage } from './deliveriesPage';
import { notePage } from './layout';
import type { Needs } from './needs';
import { shownDeliveries } from './shownDeliveries';
import { testedNote } from './testedNote';

/** How deliveries fare, and trying again what was given up. */
export function deliveryRoutes(parts: Parts, { wordsFor, deskFor, pressed }: Needs): Hono<Env> {
  const { config, store, clock } = parts;
  const routes = new Hono<Env>();
  const { deliveries = {} } = config.server ?? {};
  const missing = (c: Context<Env>) =>
    c.html(notePage(wordsFor(c), wordsFor(c)('deliveries.missing')), 404);

  routes.get('/', async (c) => {
    const desk = deskFor(c);
    const note = testedNote(desk, (name) => c.req.query(name));
    return c.html(deliveriesPage(desk, await shownDeliveries(parts), note));
  });

  routes.post('/retry/:lead', async (c) => {
    if (!(await pressed(c))) return c.body(null, 403);
    const lead = c.req.param('lead');
    await store.write(async ({ deliveries, chains }) => {
      const chain = await chains.of(lead);
      await deliveries.retry({ leads: chain.map(({ id }) => id) }, isoTime(clock()));
    });
    return c.redirect(`/admin/leads/${encodeURIComponent(lead)}`, 303);
  });

  routes.post('/:id/retry', async (c) => {
    if (!(await pressed(c))) return c.body(null, 403);
    const { id } = c.req.param();
    if (!Object.hasOwn(deliveries, id)) return missing(c);
    await store.write((tx) => tx.deliveries.retry({ delivery: id }, isoTime(clock())));
    return c.redirect('/admin/deliveries', 303);
  });

  routes.post('/:id/open', async (c) => {
    if (!(await pressed(c))) return c.body(null, 403);
    const { id } = c.req.param();
    if (!Object.hasOwn(deliveries, id)) return missing(c);
    await store.write((tx) => tx.deliveries.open(id, isoTime(clock())));
    return c.redirect('/admin/deliveries', 303);
  });

  return routes;
}
