import { type Context, Hono } from 'hono';
import { isoTime } from '../../core/isoTime';
import { REQUEST_KINDS, timeLeft } from '../../core/request';
import type { Env } from '../http/env';
import type { Parts } from '../parts';
import { phoneDigits, phonesIn } from '../phones';
import { type Asked, noteAnswer, noteRequest } from '../rights/requests';
import type { KeptRequest } from '../store/requests';
import { notePage } from './layout';
import type { Needs } from './needs';
import { requestPage, requestsPage } from './requestsPage';

/** Requests shown, of those that wait and of those that were answered; leads of one phone. */
const MAX_SHOWN = 200;

/** How soon after each other the same words are one request, in milliseconds. */
const TWICE_MS = 60_000;

/** Phones in the words of one request that leads are looked for by. */
const MAX_PHONES = 5;

/** What people asked for by other ways than their key, each with its legal term. */
export function requestRoutes(
  { config, store, clock }: Parts,
  { wordsFor, deskFor, pressed }: Needs,
): Hono<Env> {
  const routes = new Hono<Env>();
  const missing = (c: Context<Env>) =>
    c.html(notePage(wordsFor(c), wordsFor(c)('request.missing')), 404);

  const regions = [
    ...new Set(Object.values(config.forms ?? {}).map(({ region }) => region ?? 'RU')).add('RU'),
  ];

  /** The same words, written down a moment before: a button that was pressed twice. */
  const twinOf = async ({ kind, contact, note }: Asked) => {
    const since = isoTime(clock() - TWICE_MS);
    return (await store.requests.list(MAX_SHOWN)).find(
      (one) =>
        one.via === 'owner' &&
        one.at > since &&
        one.kind === kind &&
        one.contact === contact &&
        one.note === note,
    );
  };

  const timed = (request: KeptRequest) => ({
    ...request,
    left: timeLeft(config, Date.parse(request.dueAt), clock()),
  });

  const leadsOf = async (phones: readonly string[]) => {
    const digits = phones.slice(0, MAX_PHONES).flatMap((phone) => phoneDigits(phone) ?? []);
    const found = digits.map((one) => store.chains.ofPhone(one, MAX_SHOWN));
    return (await Promise.all(found)).flat().slice(0, MAX_SHOWN);
  };

  routes.get('/', async (c) => {
    const all = (await store.requests.list(MAX_SHOWN)).map(timed);
    const isAnswered = c.req.query('show') === 'answered';
    const shown = all.filter(({ answeredAt }) => (answeredAt !== undefined) === isAnswered);
    const { open } = await store.requests.waiting(isoTime(clock()));
    return c.html(requestsPage(deskFor(c), { shown, open, isAnswered }));
  });

  routes.post('/', async (c) => {
    const form = await pressed(c);
    if (!form) return c.body(null, 403);
    const kind = REQUEST_KINDS.find((one) => one === form.get('kind')) ?? 'other';
    const contact = (form.get('contact') ?? '').trim();
    const note = (form.get('note') ?? '').trim();
    if (!contact) return c.redirect('/admin/requests', 303);
    const asked = { kind, via: 'owner', contact, note, lead: undefined } as const;
    const { id } =
      (await twinOf(asked)) ?? (await store.write((tx) => noteRequest(tx, config, asked, clock())));
    return c.redirect(`/admin/requests/${id}`, 303);
  });

  routes.get('/:id', async (c) => {
    const request = await store.requests.find(c.req.param('id'));
    if (!request) return missing(c);
    const typed = c.req.query('phone');
    const phones = phonesIn(typed ?? `${request.contact}\n${request.note}`, regions);
    const looked = typed ?? phones.slice(0, MAX_PHONES).join(', ');
    const leads = await leadsOf(typed === undefined || phones.length > 0 ? phones : [typed]);
    return c.html(requestPage(deskFor(c), timed(request), { leads, looked }));
  });

  routes.post('/:id/answer', async (c) => {
    const form = await pressed(c);
    if (!form) return c.body(null, 403);
    const id = c.req.param('id');
    const how = (form.get('how') ?? '').trim();
    if (how) await noteAnswer({ store, clock }, id, how, deskFor(c).who.name);
    return (await store.requests.find(id)) ? c.redirect(`/admin/requests/${id}`, 303) : missing(c);
  });

  return routes;
}
