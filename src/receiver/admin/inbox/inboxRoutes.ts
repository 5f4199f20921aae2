import { type Context, Hono } from 'hono';
import { isoTime } from '../../../core/isoTime';
import { isWorkState } from '../../../core/workStates';
import type { Env } from '../../http/env';
import { SCRIPTED_POLICY } from '../../http/pagePolicy';
import { readNewest } from '../../inbox/readInbox';
import { whyUnsigned } from '../../ledger/notary';
import type { Parts } from '../../parts';
import { formNames } from '../formNames';
import { formTitles } from '../formTitles';
import type { Needs } from '../needs';
import { writeKey } from '../pager';
import { type Asked, addressOf, askedOf } from './asked';
import type { TabCounts } from './filters';
import { type Inbox, inboxPage } from './inboxPage';
import { listOf } from './listOf';

/** Names of sources and campaigns that are offered; any other can be written. */
const MAX_CAMPAIGNS = 100;

/** The list of leads with what narrows it, and how far each came. */
export function inboxRoutes(parts: Parts, { deskFor, pressed }: Needs): Hono<Env> {
  const { store, clock } = parts;
  const routes = new Hono<Env>();

  routes.get('/', async (c) => {
    const get = (name: string) => c.req.query(name);
    const asked = askedOf(get);
    const desk = deskFor(c);
    const unread = await readNewest({ store });
    const place = placeOf(get);
    // Before the list is read: what comes in between is told once too often rather than never.
    const newsAt = Object.keys(place).length > 0 ? undefined : await newestOf(parts);
    const listed = await listOf(parts, asked, desk.words.zone, get);
    const choices = await choicesOf(parts, desk.words('lang'));
    const inbox: Inbox = {
      ...{ asked, listed, place, unread, choices, nowMs: clock() },
      titleOfForm: choices.forms.length > 1 ? choices.titleOfForm : undefined,
      counts: await countsOf(parts, asked),
      newsAt,
      unsigned: whyUnsigned(parts),
      overdue: (await store.requests.waiting(isoTime(clock()))).overdue,
    };
    c.header('Content-Security-Policy', SCRIPTED_POLICY);
    return c.html(inboxPage(desk, inbox));
  });

  routes.post('/:id/state', async (c) => {
    const form = await pressed(c);
    if (!form) return c.body(null, 403);
    const id = c.req.param('id');
    const state = form.get('state') ?? '';
    if (isWorkState(state)) {
      const done = { at: isoTime(clock()), by: deskFor(c).who.name };
      await store.write(({ work }) => work.setState(id, state, done));
    }
    return c.redirect(backFrom(c, form), 303);
  });
  return routes;
}

/** The page and the place in it from which a button was pressed: of this desk, whatever was sent. */
export function backFrom(c: Context<Env>, form: URLSearchParams): string {
  const back = new URLSearchParams(form.get('back') ?? '');
  const get = (name: string) => back.get(name) ?? undefined;
  const [asked, at] = [askedOf(get), form.get('at')];
  if (at === null)
    return addressOf(`/admin/leads/${encodeURIComponent(c.req.param('id') ?? '')}`, asked);
  return `${addressOf('/admin/leads', asked, placeOf(get))}#r-${encodeURIComponent(at)}`;
}

function placeOf(get: (name: string) => string | undefined): Record<string, string> {
  const named = ['page', 'older', 'newer'].flatMap((name) => {
    const value = get(name);
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(named);
}

async function countsOf({ store }: Parts, { form }: Asked): Promise<TabCounts> {
  const ofForm = form ? { form } : {};
  return {
    ...(await store.inbox.counts(form)),
    all: await store.leads.count(ofForm),
    aside: await store.leads.count({ ...ofForm, standing: 'aside' }),
    replaced: await store.leads.count({ ...ofForm, standing: 'replaced' }),
  };
}

async function choicesOf(parts: Parts, lang: string): Promise<Inbox['choices']> {
  return {
    forms: await formNames(parts),
    titleOfForm: formTitles(parts.config, lang === 'ru' ? 'ru' : 'en'),
    campaigns: await parts.store.inbox.campaigns(MAX_CAMPAIGNS),
  };
}

/** The newest lead there is: what comes after it is news. Empty where there is none. */
async function newestOf({ store }: Parts): Promise<string> {
  const [newest] = await store.leads.list({ limit: 1 });
  return newest ? writeKey(newest) : '';
}
