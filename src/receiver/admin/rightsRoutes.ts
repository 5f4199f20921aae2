import { type Context, Hono } from 'hono';
import { isoTime } from '../../core/isoTime';
import { lastMomentMs } from '../../core/lastMoment';
import type { Env } from '../http/env';
import { dataNames } from '../pages/subjectNames';
import type { Parts } from '../parts';
import { erase } from '../rights/erase';
import { hold, release } from '../rights/hold';
import { mineLink } from '../rights/mineLink';
import { tombstoneOf } from '../rights/tombstoneFile';
import { actPage } from './actPage';
import { notePage } from './layout';
import type { Needs } from './needs';

/** Characters of what an owner writes about a hold. */
const MAX_CHARS = 300;

/** Erasing a lead, holding it because a law says so, a further link for its person, and acts. */
export function rightsRoutes(parts: Parts, { wordsFor, deskFor, pressed }: Needs): Hono<Env> {
  const { store } = parts;
  const routes = new Hono<Env>();
  const back = (c: Context<Env>, lead: string) =>
    c.redirect(`/admin/leads/${encodeURIComponent(lead)}`, 303);
  const note = (c: Context<Env>, status: 200 | 404 | 409 | 422, title: string, text?: string) =>
    c.html(notePage(wordsFor(c), title, text), status);
  /** Does what a button of a lead's page asks for, where it was pressed there. */
  const onPress = (
    name: string,
    act: (c: Context<Env>, lead: string, form: URLSearchParams) => Promise<Response>,
  ) =>
    routes.post(`/leads/:id/${name}`, async (c) => {
      const form = await pressed(c);
      if (!form) return c.body(null, 403);
      return act(c, c.req.param('id') ?? '', form);
    });

  onPress('erase', async (c, lead, form) => {
    if (form.get('sure') !== 'yes') return back(c, lead);
    const came = await erase(parts, ({ of }) => of(lead), 'owner', deskFor(c).who.name);
    if (came.kind === 'held') return back(c, lead);
    // Pressed twice, or from a page left open: what was erased has its act.
    const isGone = came.kind === 'missing' && (await store.tombstones.of([lead])).length > 0;
    if (came.kind === 'missing' && !isGone) return note(c, 404, wordsFor(c)('leads.missing'));
    const subject = came.kind === 'missing' ? lead : came.act.subject;
    return c.redirect(`/admin/acts/${encodeURIComponent(subject)}`, 303);
  });

  onPress('hold', async (c, lead, form) => {
    const basis = (form.get('basis') ?? '').trim().slice(0, MAX_CHARS);
    const untilMs = lastMomentMs(form.get('until') ?? '');
    const words = wordsFor(c);
    if (!basis || untilMs === undefined || untilMs <= parts.clock()) {
      return note(c, 422, words('rights.hold.unfit'), words('rights.hold.fit'));
    }
    const came = await hold(parts, lead, {
      ...{ basis, until: isoTime(untilMs), person: deskFor(c).who.name },
    });
    if (came.kind === 'missing') return note(c, 404, words('leads.missing'));
    if (came.kind === 'held-already') return note(c, 409, words('rights.hold.already'));
    return back(c, lead);
  });

  onPress('release', async (c, lead) => {
    const came = await release(parts, lead);
    const isErased = came.kind === 'released' && came.hold.wish !== undefined;
    return isErased
      ? c.redirect(`/admin/acts/${encodeURIComponent(came.hold.lead)}`, 303)
      : back(c, lead);
  });

  onPress('mine-link', async (c, lead) => {
    const words = wordsFor(c);
    const came = await mineLink(parts, lead);
    if (came.kind === 'missing') return note(c, 404, words('leads.missing'));
    if (came.kind === 'no-address') return note(c, 200, words('rights.link.none'));
    return note(c, 200, came.url, words('rights.link.text'));
  });

  routes.get('/acts/:id', async (c) => {
    const [tombstone] = await store.tombstones.of([c.req.param('id')]);
    const [told] = tombstone ? tombstoneOf(tombstone.line) : [];
    if (!told) return note(c, 404, wordsFor(c)('act.missing'));
    const words = wordsFor(c);
    const dataName = dataNames(parts.config, words('lang') === 'ru' ? 'ru' : 'en');
    return c.html(actPage(deskFor(c), told.act, dataName));
  });

  return routes;
}
