import { Hono } from 'hono';
import { HEARTBEAT_AGENT } from '../../core/heartbeatPass';
import { Figures, figuresOf } from '../../wire/figures';
import { MAX_FIGURES_BYTES } from '../../wire/limits';
import type { Admission } from '../http/admission';
import { crossOrigin } from '../http/crossOrigin';
import type { Env } from '../http/env';
import { errorReply, notFound } from '../http/errorReply';
import { readBody } from '../http/readBody';
import { faultsOf } from '../intake/faults/fault';
import type { PageCounts } from '../intake/pageCounts';
import { pageFigureRows } from '../intake/pageFigureRows';
import type { Parts } from '../parts';
import { dayOf } from '../zoneDays';
import { answerTo } from './answerTo';

/** What pages tell without a word on whom, where the owner switched that on: counted, and nothing else of it kept. */
export function figureRoutes(
  { config }: Pick<Parts, 'config'>,
  admission: Admission,
  counts: PageCounts,
): Hono<Env> {
  const routes = new Hono<Env>();
  if (!config.figures) {
    routes.all('/figures', (c) => notFound(c, 'Nothing is counted here.'));
    return routes;
  }
  routes.use('/figures', crossOrigin(admission.origins));

  routes.post('/figures', async (c) => {
    const admitted = await admission.admitFigures(c);
    if (admitted.kind !== 'admitted') return answerTo(c, admitted);
    // As a page sends it that asks nobody's leave first; JSON by its own name comes from programs.
    const type = c.req.header('content-type') ?? 'text/plain';
    if (!/^(text\/plain|application\/json)\s*(;|$)/i.test(type)) {
      return answerTo(c, { kind: 'type-unfit' });
    }
    const body = await readBody(c.req.raw, MAX_FIGURES_BYTES);
    if (body.kind === 'too-large') {
      const message = `The body is over ${MAX_FIGURES_BYTES} bytes.`;
      return errorReply(c, 413, [{ code: 'too-large', message }], { Connection: 'close' });
    }
    if (body.kind !== 'read') return answerTo(c, body);
    const told = jsonIn(body.text);
    if (told === undefined) {
      const error = { code: 'malformed', message: 'The body is not JSON.' };
      return answerTo(c, { kind: 'malformed', error });
    }
    const parsed = Figures.safeParse(figuresOf(told));
    if (!parsed.success) return errorReply(c, 422, faultsOf(parsed.error.issues));
    // Where nobody visits, nothing is counted.
    if (!c.req.header('user-agent')?.includes(HEARTBEAT_AGENT)) {
      const day = dayOf(admitted.receivedAtMs, config.server?.timeZone);
      counts.note(pageFigureRows(config, parsed.data, day));
    }
    return c.body(null, 204);
  });

  routes.all('/figures', (c) => {
    const errors = [{ code: 'method-unfit', message: 'This address takes POST only.' }];
    return errorReply(c, 405, errors, { Allow: 'POST, OPTIONS' });
  });
  return routes;
}

/** What a text says as JSON; `undefined` where it is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
