import { type Context, Hono } from 'hono';
import { asideDays } from '../../core/retention';
import type { Env } from '../http/env';
import { acceptAside } from '../intake/acceptAside';
import { readAgain } from '../intake/acceptLead';
import type { Parts } from '../parts';
import { removeAside } from '../rights/removeAside';
import type { AsideReason } from '../store/message';
import { ASIDE_REASONS, type AsideSection, asidePage } from './asidePage';
import type { Needs } from './needs';
import { pageOf } from './pager';

/** Leads shown of each reason while all reasons are. */
const FIRST_FEW = 5;

/** What is set aside: why, what would mend it, taking in, and taking away. */
export function asideRoutes(parts: Parts, { wordsFor, deskFor, pressed }: Needs): Hono<Env> {
  const { config, store } = parts;
  const routes = new Hono<Env>();

  const sectionOf = async (
    reason: AsideReason,
    count: number,
    { slice, ...at }: ReturnType<typeof pageOf>,
  ): Promise<AsideSection> => {
    const leads = await store.aside.list(reason, slice);
    const rows = leads.map((lead) => ({ lead, canAccept: readAgain(config, lead) !== undefined }));
    return { reason, count, rows, at };
  };
  const page = async (c: Context<Env>, note?: string, status: 200 | 409 = 200) => {
    const counts = await store.aside.counts();
    const only = reasonOf(c.req.query('reason'));
    const sections: AsideSection[] = [];
    for (const reason of ASIDE_REASONS) {
      const count = counts.get(reason) ?? 0;
      if (count === 0 || (only && reason !== only)) continue;
      const whole = pageOf((name) => c.req.query(name), count);
      const few = { ...whole, slice: { limit: FIRST_FEW } };
      sections.push(await sectionOf(reason, count, only ? whole : few));
    }
    const shown = { sections, only, days: asideDays(config) };
    return c.html(asidePage(deskFor(c), shown, note), status);
  };

  routes.get('/', (c) => page(c));

  routes.post('/accept', async (c) => {
    const form = await pressed(c);
    if (!form) return c.body(null, 403);
    const reason = reasonOf(form.get('reason'));
    if (!reason) return c.redirect('/admin/aside', 303);
    const words = wordsFor(c);
    const { taken, left, hasMore } = await acceptAside(parts, reason);
    const said = [
      words('aside.accepted', { taken: String(taken) }),
      left > 0 ? words('aside.accepted.left', { left: String(left) }) : '',
      hasMore ? words('aside.accepted.more') : '',
    ];
    return page(c, said.filter(Boolean).join(' '));
  });

  routes.post('/:id/remove', async (c) => {
    if (!(await pressed(c))) return c.body(null, 403);
    const words = wordsFor(c);
    const { kind } = await removeAside(parts, c.req.param('id'), deskFor(c).who.name);
    return kind === 'removed'
      ? page(c, words('aside.removed'))
      : page(c, words(`aside.remove.${kind}`), 409);
  });

  return routes;
}

function reasonOf(written: string | null | undefined): AsideReason | undefined {
  return ASIDE_REASONS.find((one) => one === written);
}
