import { createHash } from 'node:crypto';
import type { Contact } from '../../../wire/contact';
import { sha256 } from '../../digest';

/** What makes two posts the same form sent twice. */
export function contentHash(contact: Omit<Contact, 'id'>): string {
  const { form, fields, typed, extra, stamp } = contact;
  return sha256(JSON.stringify([form, stamp.locale, fields, typed, extra, stamp.decisions]));
}

/** How long a form with the same content from the same address counts as the same, in milliseconds. */
export const SAME_FORM_MS = 10 * 60_000;

/**
 * The id of a form that brought none, in the window of time that holds `atMs`. The same form from
 * the same address has the same id there, so the database itself keeps one row. `address` is as it
 * is kept, so the id tells nothing that does not stand beside it.
 */
export function windowId(contentHash: string, address: string | undefined, atMs: number): string {
  const window = Math.floor(atMs / SAME_FORM_MS);
  const hex = createHash('sha256').update(`${contentHash} ${address} ${window}`).digest('hex');
  // The bits that RFC 9562 asks of a UUID made by one's own rules (version 8).
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
