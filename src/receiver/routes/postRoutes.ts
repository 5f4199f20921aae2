import { type Context, Hono } from 'hono';
import { HEARTBEAT_AGENT, PASS_HEADER } from '../../core/heartbeatPass';
import { MAX_BODY_BYTES } from '../../wire/limits';
import { sha256 } from '../digest';
import type { Admission } from '../http/admission';
import { crossOrigin } from '../http/crossOrigin';
import type { Env } from '../http/env';
import { errorReply } from '../http/errorReply';
import { readJson } from '../http/readBody';
import type { Arrival, IntakeParts } from '../intake/arrival';
import { consentKind } from '../intake/consent';
import { contactKind } from '../intake/contact';
import type { IntakeOutcome } from '../intake/outcome';
import { takeMessage } from '../intake/takeMessage';
import type { ReadPass } from '../ledger/heartbeatPass';
import { answerTo } from './answerTo';
import { echoCookie } from './echoCookie';

/** What taking in needs, and what makes out the posts that a heartbeat made. */
type PostParts = IntakeParts & { readPass: ReadPass };

/** What the widget posts: contacts and consent messages, as JSON. */
export function postRoutes(parts: PostParts, admission: Admission): Hono<Env> {
  const routes = new Hono<Env>();
  const paths = ['/contact', '/consent'];
  for (const path of paths) routes.use(path, crossOrigin(admission.origins));

  routes.post('/contact', (c) =>
    post(c, parts, admission, async (arrival, text) => ({
      came: await takeMessage(parts, contactKind, arrival, text, c.req.header('idempotency-key')),
    })),
  );

  routes.post('/consent', (c) =>
    post(c, parts, admission, async (arrival, text) => {
      const key = c.req.header('idempotency-key');
      const came = await takeMessage(parts, consentKind, arrival, text, key);
      return { came, headers: echoOf(c, parts, arrival, came) };
    }),
  );

  for (const path of paths) {
    routes.all(path, (c) => {
      const errors = [{ code: 'method-unfit', message: 'This address takes POST only.' }];
      return errorReply(c, 405, errors, { Allow: 'POST, OPTIONS' });
    });
  }
  return routes;
}

/** Reads a post that may be made at all, lets it be taken in, and answers. */
async function post(
  c: Context<Env>,
  { readPass }: PostParts,
  admission: Admission,
  take: (
    arrival: Arrival,
    text: string,
  ) => Promise<{ came: IntakeOutcome; headers?: Record<string, string> }>,
): Promise<Response> {
  const origin = c.req.header('origin') ?? '';
  const asked = admission.admit(c, admission.origins.has(origin));
  // Where nobody must be asked the body is read as it comes, not gathered meanwhile.
  const admitted = asked instanceof Promise ? await asked : asked;
  if (admitted.kind !== 'admitted') return answerTo(c, admitted);
  const body = await readJson(c.req.raw, MAX_BODY_BYTES);
  if (body.kind !== 'read') return answerTo(c, body);
  const pass = c.req.header(PASS_HEADER);
  const passedId = pass === undefined ? undefined : await readPass(pass);
  // A browser that lost its hold, as where its process was killed, may let a post go as it is.
  const isClaimed = pass !== undefined || c.req.header('user-agent')?.includes(HEARTBEAT_AGENT);
  if (isClaimed && passedId === undefined) return answerTo(c, { kind: 'pass-unknown' });
  const { receivedAtMs, address } = admitted;
  const { text } = body;
  const arrival = { receivedAtMs, origin, address, bodyHash: sha256(text), passedId };
  const { came, headers } = await take(arrival, text);
  return answerTo(c, came, { ...headers, ...toldOf(c, came) });
}

/** Tells a heartbeat that what it made was known as such, and how far a person's would be trusted. */
function toldOf(c: Context<Env>, came: IntakeOutcome): Record<string, string> {
  if (!('isSynthetic' in came)) return {};
  c.set('outcome', 'synthetic');
  if (came.kind === 'duplicate') return { [PASS_HEADER]: 'duplicate' };
  const { standing } = came;
  return { [PASS_HEADER]: standing.kind === 'aside' ? standing.because : 'stored' };
}

function echoOf(
  c: Context<Env>,
  { config }: IntakeParts,
  { origin, receivedAtMs }: Arrival,
  came: IntakeOutcome,
): Record<string, string> {
  const isKept = came.kind === 'kept' || came.kind === 'duplicate';
  if (!isKept || !came.stamp) return {};
  const [host, cookie] = [c.req.header('host'), c.req.header('cookie')];
  const echo = echoCookie(config, came.stamp, { origin, host, cookie, receivedAtMs });
  return echo ? { 'Set-Cookie': echo } : {};
}
