import { type Context, Hono } from 'hono';
import type { Env } from '../http/env';
import { acceptLead } from '../intake/acceptLead';
import type { Parts } from '../parts';
import { fieldLabels } from './fieldLabels';
import { formTitles } from './formTitles';
import { askedOf } from './inbox/asked';
import { inboxRoutes } from './inbox/inboxRoutes';
import { newsRoutes } from './inbox/newsRoutes';
import { notePage } from './layout';
import { leadPage } from './lead/leadPage';
import { noteRoutes } from './lead/noteRoutes';
import { shownLead } from './lead/shownLead';
import type { Needs } from './needs';

/** The list of leads, each of them, and taking one in that was set aside. */
export function leadRoutes(parts: Parts, needs: Needs): Hono<Env> {
  const { wordsFor, namesFor, deskFor, pressed } = needs;
  const { config, store, clock } = parts;
  const routes = new Hono<Env>();
  const missing = (c: Context<Env>) => {
    const words = wordsFor(c);
    return c.html(notePage(words, words('leads.missing')), 404);
  };

  routes.route('/', inboxRoutes(parts, needs));
  routes.route('/', newsRoutes(parts, needs));

  routes.route('/', noteRoutes(parts, needs));

  routes.get('/:id', async (c) => {
    const desk = deskFor(c);
    const asked = askedOf((name) => c.req.query(name));
    const shown = await shownLead(parts, c.req.param('id'), asked, desk.words.zone);
    if (!shown) return missing(c);
    const lang = desk.words('lang') === 'ru' ? 'ru' : 'en';
    const names = {
      labels: fieldLabels(config, shown.lead.form, lang),
      titleOfForm: formTitles(config, lang),
      nameOf: namesFor(c),
    };
    return c.html(leadPage(desk, config, shown, names));
  });

  routes.post('/:id/accept', async (c) => {
    if (!(await pressed(c))) return c.body(null, 403);
    const id = c.req.param('id');
    // What cannot be read yet stays where it is, and its page says why.
    if ((await acceptLead({ config, store, clock }, id)) === 'missing') return missing(c);
    return c.redirect(`/admin/leads/${encodeURIComponent(id)}`, 303);
  });

  return routes;
}
