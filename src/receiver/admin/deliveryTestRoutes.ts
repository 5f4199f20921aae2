import { type Context, Hono } from 'hono';
import type { Env } from '../http/env';
import type { Parts } from '../parts';
import { notePage } from './layout';
import type { Needs } from './needs';
import { type Answer, testedQuery } from './testedNote';

/**
 * The test of a delivery. It waits for the other side, minutes where a CRM is slow: no other page may stand in
 * a row behind it. A second press meanwhile is told of the first one's answer: each test makes a card.
 */
export function deliveryTestRoutes(
  { config, delivering }: Parts,
  { wordsFor, deskFor, pressed }: Needs,
): Hono<Env> {
  const routes = new Hono<Env>();
  const { deliveries = {} } = config.server ?? {};
  const underWay = new Map<string, Promise<Answer | undefined>>();
  const answerOf = (id: string) => {
    const answer =
      underWay.get(id) ?? Promise.resolve(delivering?.test(id)).finally(() => underWay.delete(id));
    underWay.set(id, answer);
    return answer;
  };
  const missing = (c: Context<Env>) =>
    c.html(notePage(wordsFor(c), wordsFor(c)('deliveries.missing')), 404);

  routes.post('/:id/test', async (c) => {
    if (!(await pressed(c))) return c.body(null, 403);
    const id = c.req.param('id');
    const answer = Object.hasOwn(deliveries, id) ? await answerOf(id) : undefined;
    if (!answer) return missing(c);
    // Elsewhere than here, so that a reload or a way back makes no second card.
    return c.redirect(`/admin/deliveries?${testedQuery(deskFor(c), id, answer)}`, 303);
  });

  return routes;
}
