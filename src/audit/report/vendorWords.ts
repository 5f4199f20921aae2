import { html } from 'hono/html';
import type { Vendor } from '../vendors/vendor';
import type { Html, ReportWords } from './reportWords';

/** Whose something is and what for, or that nobody knows. */
export function vendorWords(vendor: Vendor | undefined, words: ReportWords): Html {
  if (!vendor) return html`<span class="quiet">${words.say('unknown')}</span>`;
  const { name, purpose } = vendor;
  return html`${name[words.locale]}${purpose ? html`<small>${words.purposes[purpose]}</small>` : ''}`;
}
