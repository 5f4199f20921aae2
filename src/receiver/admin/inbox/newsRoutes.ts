import { Hono } from 'hono';
import type { Env } from '../../http/env';
import { readNewest } from '../../inbox/readInbox';
import type { Parts } from '../../parts';
import type { Needs } from '../needs';
import { readKey } from '../pager';
import type { AdminWords } from '../words';
import { askedOf } from './asked';
import { newerThan } from './listOf';

/** What is told at most: nobody reads on after that many. */
const MAX_TOLD = 99;

/** What came since a page was drawn, for the script of that page: `{ "count", "text" }`. */
export function newsRoutes(parts: Parts, { deskFor }: Needs): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/news', async (c) => {
    const { words } = deskFor(c);
    const asked = askedOf((name) => c.req.query(name));
    const after = readKey(c.req.query('after')) ?? { receivedAt: '', id: '' };
    await readNewest(parts);
    const count = await newerThan(parts, asked, words.zone, after, MAX_TOLD + 1);
    return c.json({ count, text: newsText(words, count) });
  });
  return routes;
}

function newsText(words: AdminWords, count: number): string {
  if (count === 0) return '';
  if (count > MAX_TOLD) return words('news.many', { count: `${MAX_TOLD}+` });
  const rule = new Intl.PluralRules(words('lang')).select(count);
  const kind = rule === 'one' || rule === 'few' ? rule : 'many';
  return words(`news.${kind}`, { count: String(count) });
}
