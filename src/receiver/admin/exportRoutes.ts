import { Hono } from 'hono';
import type { Env } from '../http/env';
import { streamText } from '../http/streamText';
import type { Parts } from '../parts';
import { handOut } from '../rights/exports/handOut';
import { FORMATS, SHEETS } from '../rights/exports/sheet';
import { dayOf, isDay, startOfDay } from '../zoneDays';
import { exportsPage } from './exportsPage';
import { formNames } from './formNames';
import { formTitles } from './formTitles';
import type { Needs } from './needs';

/** What the owner takes out of the receiver: each time an entry in the ledger, so by a button alone. */
export function exportRoutes(parts: Parts, { wordsFor, deskFor, pressed }: Needs): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get('/', async (c) => {
    const desk = deskFor(c);
    const lang = desk.words('lang') === 'ru' ? 'ru' : 'en';
    const choices = { forms: await formNames(parts), titleOfForm: formTitles(parts.config, lang) };
    return c.html(exportsPage(desk, choices));
  });

  routes.post('/', async (c) => {
    const asked = await pressed(c);
    if (!asked) return c.body(null, 403);
    const what = SHEETS.find((one) => one === asked.get('what'));
    const format = FORMATS.find((one) => one === asked.get('format'));
    const since = asked.get('since') ?? '';
    if (!what || !format || (since && !isDay(since))) return c.redirect('/admin/exports', 303);
    const words = wordsFor(c);
    const sheet = handOut(parts, {
      ...{ what, format, form: asked.get('form') || undefined },
      since: since ? startOfDay(since, words.zone) : undefined,
      lang: words('lang') === 'ru' ? 'ru' : 'en',
    });
    // The ledger's entry and the first row: what fails until then is answered as such.
    const first = await sheet.next();
    async function* whole() {
      if (!first.done) yield first.value;
      yield* sheet;
    }
    const type = format === 'csv' ? 'text/csv' : 'application/json';
    const name = `assent-${what}-${dayOf(parts.clock(), words.zone)}.${format}`;
    c.header('Content-Type', `${type}; charset=utf-8`);
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    return c.body(streamText(whole(), () => parts.log('export: it broke off')));
  });

  return routes;
}
