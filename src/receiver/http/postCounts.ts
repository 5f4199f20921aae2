import type { MiddlewareHandler } from 'hono';
import type { Env } from './env';

/** What is posted: a lead, a choice, a form without JavaScript, or what a page tells of itself. */
export type PostKind = 'contact' | 'consent' | 'form' | 'figures';

/** How many posts came to what, and how long they took together, since the process began. */
export type PostCounts = {
  note(kind: PostKind, outcome: string, seconds: number): void;
  outcomes(): { kind: PostKind; outcome: string; count: number }[];
  took(): { kind: PostKind; count: number; seconds: number }[];
};

/** What a status says of a post; others are `refused`. */
const OUTCOMES: Readonly<Record<number, string>> = {
  200: 'duplicate',
  201: 'stored',
  202: 'aside',
  204: 'counted',
  400: 'malformed',
  403: 'foreign',
  408: 'too-slow',
  409: 'conflict',
  413: 'too-large',
  422: 'unfit',
  429: 'limited',
  500: 'failed',
  503: 'unavailable',
};

/** Counts that begin at nothing. */
export function createPostCounts(): PostCounts {
  const outcomes = new Map<string, number>();
  const took = new Map<PostKind, { count: number; seconds: number }>();
  return {
    note(kind, outcome, seconds) {
      const name = `${kind} ${outcome}`;
      outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
      const { count, seconds: before } = took.get(kind) ?? { count: 0, seconds: 0 };
      took.set(kind, { count: count + 1, seconds: before + seconds });
    },
    outcomes: () =>
      [...outcomes].map(([name, count]) => {
        // As put together above.
        const [kind, outcome = ''] = name.split(' ') as [PostKind, string];
        return { kind, outcome, count };
      }),
    took: () => [...took].map(([kind, sums]) => ({ kind, ...sums })),
  };
}

/** Counts every POST of a route; what it came to is told by its status, or by the route in `outcome`. */
export function countPosts(counts: PostCounts, kind: PostKind): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    const startMs = performance.now();
    await next();
    const outcome = c.get('outcome') ?? OUTCOMES[c.res.status] ?? 'refused';
    counts.note(kind, outcome, (performance.now() - startMs) / 1000);
  };
}
