import { html } from 'hono/html';
import { displayPhone } from '../../core/phoneDisplay';
import type { Html } from './page';

/** A phone as a link that dials; plain where it is no number. */
export function phoneLink(phone: string): Html {
  const dialled = phone.replace(/[^\d+]/g, '');
  return dialled.length >= 5
    ? html`<a href="tel:${dialled}">${displayPhone(phone)}</a>`
    : html`${phone}`;
}

/** An address as a link, only where it is one of the web; else as it stands. */
export function webLink(address: string): Html {
  return /^https?:\/\//i.test(address)
    ? html`<a href="${address}" rel="noopener noreferrer" target="_blank">${address}</a>`
    : html`${address}`;
}
