import { type Context, Hono } from 'hono';
import { fromJson, wellFormedJson } from '../../core/json';
import { MAX_BODY_BYTES } from '../../wire/limits';
import { MineChange } from '../../wire/mine';
import { sha256 } from '../digest';
import type { Admission } from '../http/admission';
import { crossOrigin } from '../http/crossOrigin';
import type { Env } from '../http/env';
import { errorReply } from '../http/errorReply';
import { readJson } from '../http/readBody';
import type { KnownTexts } from '../intake/knownTexts';
import type { Notary } from '../ledger/notary';
import { correct } from '../rights/correct';
import { erase, type FindChain } from '../rights/erase';
import { chainNow } from '../rights/hold';
import { mineView } from '../rights/mineView';
import type { RightsParts } from '../rights/rightsParts';
import { withdraw } from '../rights/withdraw';
import type { KeptLead } from '../store/lead';
import { answerTo } from './answerTo';

/** What these routes need. */
type Needs = RightsParts & { notary: Notary; knownTexts: KnownTexts };

/** What pages of ours ask with. */
const ASKS = { methods: 'GET, PATCH, DELETE', headers: 'Authorization, Content-Type' };

/**
 * What the holder of a lead's key sees of it, corrects, withdraws and deletes. Whoever has no key, a wrong
 * one, or one of what was erased is told one thing, byte for byte.
 */
export function mineRoutes(parts: Needs, admission: Admission): Hono<Env> {
  const routes = new Hono<Env>();
  routes.use('/mine', crossOrigin(admission.origins, ASKS));
  routes.use('/mine', async (c, next) => {
    const waitSeconds = await admission.limitMine(c);
    if (waitSeconds > 0) return answerTo(c, { kind: 'too-often', waitSeconds });
    return next();
  });

  routes.get('/mine', async (c) => {
    return view(c, parts, await chainNow(parts, finderOf(c)));
  });

  routes.patch('/mine', async (c) => {
    const body = await readJson(c.req.raw, MAX_BODY_BYTES);
    const find = finderOf(c);
    if ((await chainNow(parts, find)).length === 0) return unknown(c);
    if (body.kind !== 'read') return answerTo(c, body);
    const change = MineChange.safeParse(fromJson(wellFormedJson(body.text)));
    if (!change.success) return unfit(c, change.error.issues);
    if ('fields' in change.data) {
      const came = await correct(parts, find, change.data.fields);
      if (came.kind === 'missing') return unknown(c);
      return came.kind === 'unfit' ? errorReply(c, 422, came.errors) : view(c, parts, came.chain);
    }
    const came = await withdraw(parts, find, change.data.withdraw);
    if (came.kind === 'missing') return unknown(c);
    if (came.kind === 'withdrawn') return view(c, parts, came.chain);
    const message = `Nothing is kept for ${came.purposes.join(', ')}.`;
    return errorReply(c, 422, [{ field: 'withdraw', code: 'purpose-unknown', message }]);
  });

  routes.delete('/mine', async (c) => {
    const came = await erase(parts, finderOf(c), 'visitor');
    if (came.kind === 'missing') return unknown(c);
    return came.kind === 'held'
      ? c.json({ ok: true, state: 'held', until: came.until })
      : c.json({ ok: true, state: 'erased', act: came.act });
  });

  routes.all('/mine', (c) => {
    const message = 'This address takes GET, PATCH and DELETE only.';
    const allow = { Allow: 'GET, PATCH, DELETE, OPTIONS' };
    return errorReply(c, 405, [{ code: 'method-unfit', message }], allow);
  });
  return routes;
}

/** What a request's key opens. Whatever stands there is looked up, so that no wrong one is told sooner than another. */
function finderOf(c: Context<Env>): FindChain {
  const key = /^Bearer +(.*)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
  const keyHash = sha256(key);
  return (chains) => chains.ofKey(keyHash);
}

async function view(c: Context<Env>, parts: Needs, chain: readonly KeptLead[]): Promise<Response> {
  const last = chain.at(-1);
  return last ? c.json(await mineView(parts, chain, last)) : unknown(c);
}

function unknown(c: Context<Env>): Response {
  return errorReply(c, 404, [{ code: 'unknown', message: 'Nothing is held under this key.' }]);
}

function unfit(
  c: Context<Env>,
  issues: readonly { path: PropertyKey[]; message: string }[],
): Response {
  const errors = issues.map(({ path, message }) => ({
    ...(path.length > 0 && { field: path.map(String).join('.') }),
    code: 'unfit',
    message,
  }));
  return errorReply(c, 422, errors);
}
