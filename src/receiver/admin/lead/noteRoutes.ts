import { Hono } from 'hono';
import { isoTime } from '../../../core/isoTime';
import type { Env } from '../../http/env';
import type { Parts } from '../../parts';
import { backFrom } from '../inbox/inboxRoutes';
import { keptNotePage, noteIn } from '../keptNote';
import { notePage } from '../layout';
import type { Needs } from '../needs';
import { MAX_NOTE_CHARS } from './noteLength';

/** How soon after each other the same words are one note, in milliseconds. */
const TWICE_MS = 60_000;

/** Writing down what was said with a person, and taking that back. */
export function noteRoutes(parts: Parts, { deskFor, pressed, sent }: Needs): Hono<Env> {
  const { store, clock } = parts;
  const routes = new Hono<Env>();

  routes.post('/:id/notes', async (c) => {
    const form = await pressed(c);
    if (!form) {
      // From a page of an earlier sign-in, as in a tab left open: a press here keeps it.
      const note = noteIn(c.req.path, await sent(c));
      const at = `/admin/leads/${encodeURIComponent(c.req.param('id'))}`;
      return note ? c.html(keptNotePage(deskFor(c), at, note), 403) : c.body(null, 403);
    }
    const { words, who } = deskFor(c);
    const text = noteText(form.get('text') ?? '');
    if (text.length > MAX_NOTE_CHARS) {
      const most = String(MAX_NOTE_CHARS);
      return c.html(notePage(words, words('notes.long'), words('notes.long.fit', { most })), 422);
    }
    const [id, nowMs] = [c.req.param('id'), clock()];
    const [done, since] = [{ at: isoTime(nowMs), by: who.name }, isoTime(nowMs - TWICE_MS)];
    const isKept =
      text === '' || (await store.write(({ work }) => work.addNote(id, text, done, since)));
    if (!isKept) return c.html(notePage(words, words('leads.missing')), 404);
    return c.redirect(backFrom(c, form), 303);
  });

  routes.post('/:id/notes/:note/remove', async (c) => {
    const form = await pressed(c);
    if (!form) return c.body(null, 403);
    const [id, note] = [c.req.param('id'), c.req.param('note')];
    const { who } = deskFor(c);
    const by = who.role === 'owner' ? undefined : (who.name ?? '');
    await store.write(({ work }) => work.removeNote(id, note, by));
    await store.scrub();
    return c.redirect(backFrom(c, form), 303);
  });
  return routes;
}

/** What was written, with line ends as everywhere; a form that was sent is well formed whatever was typed. */
function noteText(written: string): string {
  return written.replace(/\r\n?/g, '\n').trim();
}
