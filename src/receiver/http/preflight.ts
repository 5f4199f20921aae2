import type { Context } from 'hono';
import type { Env } from './env';
import { PREFLIGHT_SECONDS } from './limits';

/**
 * Headers that let a page's request through that its browser asks about first: with `own` headers, and with whatever
 * others it names. Pages wrap `fetch` and add theirs to everything, ours among it; nothing here hangs on
 * a header that only our widget would know.
 */
export function allowAsked(c: Context<Env>, methods: string, own = ''): Record<string, string> {
  const asked = c.req.header('access-control-request-headers') ?? '';
  const isList = /^[\w!#$%&'*+.^`|~, -]{1,1000}$/.test(asked);
  const allowed = [own, isList ? asked : ''].filter(Boolean).join(', ');
  return {
    'Access-Control-Allow-Methods': methods,
    ...(allowed && { 'Access-Control-Allow-Headers': allowed }),
    'Access-Control-Max-Age': String(PREFLIGHT_SECONDS),
  };
}
