import { html } from 'hono/html';
import type { Html } from '../pages/page';
import type { Desk } from './desk';
import { iconOf } from './icons';
import { type Place, placesOf } from './places';

/** The ways through the desk, who sits there, and the way out; a phone unfolds them. */
export function topBar({ words, who, site, formToken }: Desk, here?: Place): Html {
  const link = (place: Place) =>
    html`<a href="/admin/${place}" ${place === here ? html`aria-current="page"` : ''}>${iconOf(place)}${words(`${place}.title`)}</a>`;
  const ways = placesOf(who.role).map((group) => html`<p>${group.map(link)}</p>`);
  const leave = html`<div class="me"><span>${who.name ?? words(`role.${who.role}`)}</span>
<form method="post" action="/admin/sign-out"><input type="hidden" name="token" value="${formToken}"><button class="plain">${words('signOut')}</button></form></div>`;
  return html`<header class="bar">
<a class="skip" href="#content">${words('desk.skip')}</a>
<a class="brand" href="/admin">Assent <small>${site}</small></a>
<div class="side"><nav aria-label="${words('desk.ways')}">${ways}</nav>${leave}</div>
<details class="menu"><summary>${words('desk.menu')}</summary><nav aria-label="${words('desk.ways')}">${ways}</nav>${leave}</details>
</header>
<span id="content" tabindex="-1"></span>`;
}
