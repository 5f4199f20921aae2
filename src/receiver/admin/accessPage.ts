import { html } from 'hono/html';
import { ROLES } from '../../core/role';
import { MAX_NAME_CHARS } from '../access/personName';
import type { Html } from '../pages/page';
import type { Access } from '../store/access';
import { topBar } from './bar';
import { day } from './day';
import type { Desk } from './desk';
import { adminPage } from './layout';

/** Why nobody was given access, and the name that was written. */
export type AccessFault = {
  kind: 'empty' | 'too-long' | 'unseen' | 'taken' | 'role';
  name: string;
};

/** Who has access, with a way to take each back and to give one more; `fault` says why that was not done. */
export function accessPage(desk: Desk, people: readonly Access[], fault?: AccessFault): Html {
  const { words } = desk;
  return adminPage(
    words,
    words('access.title'),
    html`${topBar(desk, 'access')}
<main>
<h1>${words('access.title')} ${people.length === 0 ? '' : html`<span class="count">${people.length}</span>`}</h1>
<p class="lead-in">${words('access.text')}</p>
${
  people.length === 0
    ? html`<div class="card empty"><h2>${words('access.none.title')}</h2><p>${words('access.none.text')}</p></div>`
    : html`<ul class="rows">${people.map((person) => personRow(desk, person))}</ul>`
}
${giveForm(desk, fault)}
</main>`,
  );
}

function personRow(desk: Desk, { id, name, role, madeAt, usedOn }: Access): Html {
  const { words, who } = desk;
  return html`<li class="card person">
<h2>${name} <small>${words(`role.${role}`)}${name === who.name ? html` · ${words('access.you')}` : ''}</small></h2>
<p class="quiet">${words('access.since')} ${day(words, madeAt)} · ${words('access.used')}: ${usedOn === undefined ? words('access.used.never') : day(words, usedOn)}</p>
<details><summary>${words('access.revoke')}</summary>
<form method="post" action="/admin/access/${id}/revoke"><input type="hidden" name="token" value="${desk.formToken}">
<p>${words('access.revoke.text', { name })}</p>
<button>${words('access.revoke.do')}</button></form></details>
</li>`;
}

function giveForm(desk: Desk, fault: AccessFault | undefined): Html {
  const { words } = desk;
  const said = fault && words(`access.unmade.${fault.kind}`, { name: fault.name });
  return html`<section class="card"><h2>${words('access.give')}</h2>
${said === undefined ? '' : html`<p class="fault" id="fault" role="alert">${said}</p>`}
<form class="give" method="post" action="/admin/access"><input type="hidden" name="token" value="${desk.formToken}">
<p><label for="name">${words('access.name')}</label><input id="name" name="name" required maxlength="${2 * MAX_NAME_CHARS}" autocomplete="off" value="${fault?.name ?? ''}" ${said === undefined ? '' : html`aria-invalid="true" aria-describedby="fault" autofocus`}></p>
<p><label for="role">${words('access.role')}</label><select id="role" name="role">${ROLES.toReversed().map((role) => html`<option value="${role}">${words(`role.${role}`)}</option>`)}</select></p>
<button>${words('access.give.do')}</button></form></section>`;
}

/** The page that tells a token, once. */
export function givenPage(desk: Desk, { name, role }: Access, token: string, at: string): Html {
  const { words } = desk;
  const given = words('access.given', { name });
  return adminPage(
    words,
    given,
    html`${topBar(desk, 'access')}
<main>
<h1>${given} <small>${words(`role.${role}`)}</small></h1>
<section class="card"><p>${words('access.given.text')}</p>
<p><label for="made">${words('access.given.token')}</label><textarea class="secret" id="made" rows="2" readonly autocomplete="off" spellcheck="false" autofocus>${token}</textarea></p>
<p>${words('access.given.at')} <a href="${at}">${at}</a></p></section>
<p><a href="/admin/access">← ${words('access.given.back')}</a></p>
</main>`,
  );
}
