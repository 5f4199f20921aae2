import { html } from 'hono/html';
import type { Html } from '../pages/page';
import { carrying, type KeptNote } from './keptNote';
import { adminPage } from './layout';
import type { AdminWords } from './words';

/** The page that asks for the token, and leads on to `to`; `fault` says why it asks again, `note` is carried along. */
export function signInPage(
  words: AdminWords,
  to: string,
  fault?: 'signIn.wrong' | 'signIn.tooMany',
  note?: KeptNote,
): Html {
  const described = fault ? 'hint fault' : 'hint';
  return adminPage(
    words,
    words('signIn.title'),
    html`<main class="card narrow">
<h1>${words('signIn.title')}</h1>
<form method="post" action="/admin/sign-in"><input type="hidden" name="to" value="${to}">${note ? carrying(note) : ''}
${note ? html`<p><strong class="notice said">${words('notes.carried')}</strong></p>` : ''}
<label for="token">${words('signIn.token')}</label>
<input id="token" name="token" type="password" required autocomplete="current-password" aria-describedby="${described}" ${fault ? html`aria-invalid="true"` : ''} autofocus>
<p class="hint" id="hint">${words('signIn.hint')}</p>
${fault ? html`<p class="fault" id="fault" role="alert">${words(fault)}</p>` : ''}
<button>${words('signIn.submit')}</button>
</form>
</main>`,
  );
}

/** The page that whoever followed a link from elsewhere sees for a moment, until it has asked for itself anew. */
export function knockPage(words: AdminWords): Html {
  return adminPage(
    words,
    words('signIn.title'),
    html`<main class="card narrow"><p><a href="">${words('signIn.goOn')}</a></p></main>`,
  );
}
