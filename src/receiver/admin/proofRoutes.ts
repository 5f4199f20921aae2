import { type Context, Hono } from 'hono';
import type { Env } from '../http/env';
import { disclose } from '../ledger/disclose';
import { packFiles } from '../pages/proofPack/packFiles';
import { zipPack } from '../pages/proofPack/zipPack';
import type { Parts } from '../parts';
import { notePage } from './layout';
import type { Needs } from './needs';

/** Characters of what an owner writes about a disclosure. */
const MAX_CHARS = 300;

/** The proof pack of a lead, and noting to whom its data was given by law. */
export function proofRoutes(
  { config, store, watch, clock }: Parts,
  { wordsFor, deskFor, pressed }: Needs,
): Hono<Env> {
  const routes = new Hono<Env>();
  const missing = (c: Context<Env>) => {
    const words = wordsFor(c);
    return c.html(notePage(words, words('leads.missing')), 404);
  };

  routes.get('/:id/proof.zip', async (c) => {
    const words = wordsFor(c);
    const [lead, purpose] = [c.req.param('id'), c.req.query('purpose')];
    const lang = words('lang') === 'ru' ? 'ru' : 'en';
    const head = watch?.state().head;
    const pack = await packFiles({ config, store, head, lead, purpose, lang });
    if (pack.kind !== 'pack') return missing(c);
    c.header('Content-Type', 'application/zip');
    c.header('Content-Disposition', `attachment; filename="assent-proof-${lead}.zip"`);
    return c.body(zipPack(pack.files, clock()));
  });

  routes.post('/:id/disclose', async (c) => {
    const form = await pressed(c);
    if (!form) return c.body(null, 403);
    const [recipient, basis] = ['to', 'basis'].map((name) =>
      (form.get(name) ?? '').trim().slice(0, MAX_CHARS),
    );
    const lead = c.req.param('id');
    if (!recipient || !basis) {
      const words = wordsFor(c);
      return c.html(notePage(words, words('disclosure.unfit'), words('disclosure.fit')), 422);
    }
    const person = deskFor(c).who.name;
    const noted = await disclose(store, { lead, recipient, basis, nowMs: clock(), person });
    if (noted === 'missing') return missing(c);
    return c.redirect(`/admin/leads/${encodeURIComponent(lead)}`, 303);
  });

  return routes;
}
