import { type Context, Hono } from 'hono';
import { isoTime } from '../../core/isoTime';
import { REQUEST_KINDS } from '../../core/request';
import type { Env } from '../http/env';
import type { Parts } from '../parts';
import { phoneDigits, readPhone } from '../phones';
import { noteAnswer, noteRequest } from '../rights/requests';
import type { KeptRequest } from '../store/requests';
import { notePage } from './layout';
import type { Needs } from './needs';
import { requestPage, requestsPage } from './requestsPage';

/** Requests shown, of those that wait and of those that were answered; leads of one phone. */
const MAX_SHOWN = 200;

/** What people asked for by other ways than their key, each with its legal term. */
export function requestRoutes(
  { config, store, clock }: Parts,
  { wordsFor, formTokenOf, pressed }: Needs,
): Hono<Env> {
  const routes = new Hono<Env>();
  const missing = (c: Context<Env>) =>
    c.html(notePage(wordsFor(c), wordsFor(c)('request.missing')), 404);

  routes.get('/', async (c) => {
    const requests = await store.requests.list(MAX_SHOWN);
    return c.html(requestsPage(wordsFor(c), requests, isoTime(clock()), formTokenOf(c)));
  });

  routes.post('/', async (c) => {
    const form = await pressed(c);
    if (!form) return c.body(null, 403);
    const kind = REQUEST_KINDS.find((one) => one === form.get('kind')) ?? 'other';
    const contact = (form.get('contact') ?? '').trim();
    const note = (form.get('note') ?? '').trim();
    if (!contact) return c.redirect('/admin/requests', 303);
    const asked = { kind, via: 'owner', contact, note, lead: undefined } as const;
    const { id } = await store.write((tx) => noteRequest(tx, config, asked, clock()));
    return c.redirect(`/admin/requests/${id}`, 303);
  });

  routes.get('/:id', async (c) => {
    const request = await store.requests.find(c.req.param('id'));
    if (!request) return missing(c);
    const looked = c.req.query('phone') ?? phoneIn(request);
    const digits = phoneDigits(readPhone(looked));
    const leads = digits === null ? [] : await store.chains.ofPhone(digits, MAX_SHOWN);
    const found = { leads, looked, nowAt: isoTime(clock()) };
    return c.html(requestPage(wordsFor(c), request, found, formTokenOf(c)));
  });

  routes.post('/:id/answer', async (c) => {
    const form = await pressed(c);
    if (!form) return c.body(null, 403);
    const id = c.req.param('id');
    const how = (form.get('how') ?? '').trim();
    if (how) await noteAnswer({ store, clock }, id, how);
    return (await store.requests.find(id)) ? c.redirect(`/admin/requests/${id}`, 303) : missing(c);
  });

  return routes;
}

/** The first thing in what was written down that could be a phone, in whatever spelling. */
function phoneIn({ contact, note }: KeptRequest): string {
  return /\+?\d[\d\s().-]{5,}\d/.exec(`${contact}\n${note}`)?.[0] ?? '';
}
