import { Hono } from 'hono';
import { categoriesOf, isNecessary } from '../../../core/settings';
import type { Env } from '../../http/env';
import type { Parts } from '../../parts';
import { dayBefore, dayOf } from '../../zoneDays';
import type { Needs } from '../needs';
import { figuresPage } from './figuresPage';
import { daysOf, monthsBetween, periodOf } from './period';
import { type Subject, silentServices, summarise } from './summary';

/** Days that are read whatever is asked for: what was granted lately is looked at each time. */
const LATELY_DAYS = 30;

/** What pages told, by day. */
export function figuresRoutes(
  { config, store, clock, pageCounts }: Parts,
  { namesFor, deskFor }: Needs,
): Hono<Env> {
  const routes = new Hono<Env>();
  const categories = Object.keys(categoriesOf(config));
  const services = Object.keys(config.services ?? {}).filter((id) => !isNecessary(config, id));

  routes.get('/', async (c) => {
    await pageCounts?.written();
    const nameOf = namesFor(c);
    const period = periodOf((name) => c.req.query(name));
    const today = dayOf(clock(), config.server?.timeZone);
    const days = daysOf(period, today);
    const first = await store.pageFigures.firstDay();
    const rows = await store.pageFigures.between(days[0] ?? today, days.at(-1) ?? today);
    const lately = await store.pageFigures.between(dayBefore(today, LATELY_DAYS), today);
    const summary = summarise(rows, days, [...categories, ...services]);
    const named = (one: Subject) => {
      const kind = categories.includes(one.id) ? 'category' : 'service';
      return { ...one, name: nameOf({ kind, id: one.id }) };
    };
    const subjects = summary.subjects.map(named);
    const shown = {
      ...{ period, summary, months: monthsBetween(first ?? today, today) },
      categories: subjects.filter(({ id }) => categories.includes(id)),
      // Of a category nothing runs by itself where all of its tags name their service.
      tags: subjects.filter(({ id, after, later }) => services.includes(id) || after + later > 0),
      silent: silentServices(lately, today, services).map(named),
      isOn: config.figures === true,
      hasReceiver: config.receiver !== undefined,
      isSealed: config.seal !== undefined,
      since: first,
    };
    return c.html(figuresPage(deskFor(c), shown));
  });

  return routes;
}
