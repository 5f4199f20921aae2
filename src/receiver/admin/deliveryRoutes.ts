import { type Context, Hono } from 'hono';
import { isoTime } from '../../core/isoTime';
import type { Env } from '../http/env';
import type { Parts } from '../parts';
import { answerWords } from './answerWords';
import { deliveriesPage, type ShownDelivery } from './deliveriesPage';
import { notePage } from './layout';
import type { Needs } from './needs';

/** How deliveries fare, a test of each, and trying again what was given up. */
export function deliveryRoutes(parts: Parts, { wordsFor, deskFor, pressed }: Needs): Hono<Env> {
  const { config, store, clock, delivering } = parts;
  const routes = new Hono<Env>();
  const { deliveries = {}, alarms = [] } = config.server ?? {};
  const page = async (c: Context<Env>, note?: string) => {
    const closed = await store.deliveries.closed();
    const resting = await store.deliveries.resting(isoTime(clock()));
    const shown: ShownDelivery[] = [];
    for (const [id, delivery] of Object.entries(deliveries)) {
      const recipient = config.recipients?.[delivery.recipient]?.name;
      const health = await store.deliveries.health(id);
      const beside = {
        alarmHealth: alarms.includes(id) ? await store.deliveries.alarmHealth(id) : undefined,
        ...{ closedAt: closed.get(id), rest: resting.get(id) },
        secretEndsMs: delivering?.secretEndsMs(id),
      };
      shown.push({ id, delivery, recipient, health, ...beside });
    }
    const waiting = await store.deliveries.waiting();
    const gone = [...waiting].filter(([id]) => !Object.hasOwn(deliveries, id));
    const url = config.server?.heartbeat?.url;
    const last = url === undefined ? undefined : await store.heartbeats.last();
    const visited = { url, last };
    return c.html(deliveriesPage(deskFor(c), { shown, gone, visited, nowMs: clock() }, note));
  };
  const missing = (c: Context<Env>) =>
    c.html(notePage(wordsFor(c), wordsFor(c)('deliveries.missing')), 404);

  routes.get('/', (c) => page(c));

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

  routes.post('/:id/:act{test|open}', async (c) => {
    if (!(await pressed(c))) return c.body(null, 403);
    const { id, act } = c.req.param();
    if (!Object.hasOwn(deliveries, id)) return missing(c);
    if (act === 'test') {
      const answer = await delivering?.test(id);
      if (!answer) return missing(c);
      const words = wordsFor(c);
      const isTaken = answer.outcome.kind === 'delivered';
      return page(
        c,
        isTaken
          ? words('deliveries.tested.delivered', { delivery: id })
          : words('deliveries.tested.failed', {
              delivery: id,
              why: answerWords(words, answer.last),
            }),
      );
    }
    await store.write((tx) => tx.deliveries.open(id, isoTime(clock())));
    return c.redirect('/admin/deliveries', 303);
  });

  return routes;
}
