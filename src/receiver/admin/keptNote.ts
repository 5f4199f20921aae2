import { html } from 'hono/html';
import type { Html } from '../pages/page';
import type { Desk } from './desk';
import { adminPage } from './layout';
import { MAX_NOTE_CHARS } from './lead/noteLength';

/** A note that was typed on the page of a lead and could not be kept: its words, and how its page was come to. */
export type KeptNote = { text: string; back: string };

/** The note that a press sent to an address, if it is one. */
export function noteIn(path: string, form: URLSearchParams): KeptNote | undefined {
  return /^\/admin\/leads\/[^/]+\/notes$/.test(path) ? noteNamed('text', form) : undefined;
}

/** The note that the sign-in carries along to the page of a lead, if it does. */
export function carriedNote(to: string, form: URLSearchParams): KeptNote | undefined {
  return /^\/admin\/leads\/[^/?]+$/.test(to) ? noteNamed('note', form) : undefined;
}

function noteNamed(name: string, form: URLSearchParams): KeptNote | undefined {
  const text = form.get(name)?.trim();
  return text ? { text, back: form.get('back') ?? '' } : undefined;
}

/** What carries a note through the sign-in: no address tells of it. */
export function carrying({ text, back }: KeptNote): Html {
  return html`<input type="hidden" name="note" value="${text}"><input type="hidden" name="back" value="${back}">`;
}

/** The page that holds a note which nobody has kept yet, to be kept by a press; `at` is the page of its lead. */
export function keptNotePage(
  { words, formToken }: Pick<Desk, 'words' | 'formToken'>,
  at: string,
  { text, back }: KeptNote,
): Html {
  return adminPage(
    words,
    words('notes.unkept'),
    html`<main class="card narrow">
<h1>${words('notes.unkept')}</h1>
<p>${words('notes.unkept.text')}</p>
<form class="note" method="post" action="${at}/notes"><input type="hidden" name="token" value="${formToken}"><input type="hidden" name="back" value="${back}">
<label for="note">${words('notes.add')}</label>
<textarea id="note" name="text" rows="6" required maxlength="${MAX_NOTE_CHARS}">
${text}</textarea>
<button>${words('notes.keep')}</button></form>
<p><a href="${at}">${words('notes.unkept.leave')}</a></p>
</main>`,
  );
}
