import { Hono } from 'hono';
import { isoTime } from '../../core/isoTime';
import type { Env } from '../http/env';
import { streamText } from '../http/streamText';
import type { Parts } from '../parts';
import { handOut } from '../rights/exports/handOut';
import { FORMATS, SHEETS } from '../rights/exports/sheet';
import { exportsPage } from './exportsPage';
import { formNames } from './formNames';
import type { Needs } from './needs';

/** What the owner takes out of the receiver: each time an entry in the ledger, so by a button alone. */
export function exportRoutes(parts: Parts, { wordsFor, deskFor, pressed }: Needs): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get('/', async (c) => c.html(exportsPage(deskFor(c), await formNames(parts))));

  routes.post('/', async (c) => {
    const asked = await pressed(c);
    if (!asked) return c.body(null, 403);
    const what = SHEETS.find((one) => one === asked.get('what'));
    const format = FORMATS.find((one) => one === asked.get('format'));
    const sinceMs = Date.parse(asked.get('since') || '1970-01-01');
    if (!what || !format || Number.isNaN(sinceMs)) return c.redirect('/admin/exports', 303);
    const sheet = handOut(parts, {
      ...{ what, format, form: asked.get('form') || undefined },
      since: sinceMs > 0 ? isoTime(sinceMs) : undefined,
      lang: wordsFor(c)('lang') === 'ru' ? 'ru' : 'en',
    });
    // The ledger's entry and the first row: what fails until then is answered as such.
    const first = await sheet.next();
    async function* whole() {
      if (!first.done) yield first.value;
      yield* sheet;
    }
    const type = format === 'csv' ? 'text/csv' : 'application/json';
    const name = `assent-${what}-${isoTime(parts.clock()).slice(0, 10)}.${format}`;
    c.header('Content-Type', `${type}; charset=utf-8`);
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    return c.body(streamText(whole(), () => parts.log('export: it broke off')));
  });

  return routes;
}
