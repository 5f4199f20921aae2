import { type Context, Hono } from 'hono';
import { isoTime } from '../../core/isoTime';
import type { Env } from '../http/env';
import { acceptLead, readAgain } from '../intake/acceptLead';
import type { Parts } from '../parts';
import { chainNow } from '../rights/hold';
import { fieldLabels } from './fieldLabels';
import { inboxRoutes } from './inbox/inboxRoutes';
import { newsRoutes } from './inbox/newsRoutes';
import { notePage } from './layout';
import { leadPage } from './leadPage';
import type { Needs } from './needs';
import { textsOf } from './textsOf';

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

  routes.get('/:id', async (c) => {
    const chain = await chainNow(parts, ({ of }) => of(c.req.param('id')));
    const lead = await store.leads.find(c.req.param('id'));
    if (!lead) return missing(c);
    const words = wordsFor(c);
    const labels = fieldLabels(config, lead.form, words('lang'));
    const names = { labels, nameOf: namesFor(c) };
    const texts = await textsOf(store, lead.stamp);
    const canAccept = readAgain(config, lead) !== undefined;
    const replacedBy = await store.leads.replacementOf(lead.id);
    const replaces = await store.leads.standsInFor(lead);
    const proof = {
      entries: await store.ledger.of(lead.id),
      disclosures: await store.disclosures.of(lead.id),
    };
    const hold = await store.holds.standing(chain, isoTime(clock()));
    const known = Object.keys(config.server?.deliveries ?? {});
    const events = await store.deliveries.ofLeads(chain.map(({ id }) => id));
    const going =
      known.length + events.length > 0
        ? { events, known, closed: await store.deliveries.closed() }
        : undefined;
    const shown = { lead, replaces, replacedBy, canAccept, proof, hold, going };
    return c.html(leadPage(deskFor(c), shown, names, texts));
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
