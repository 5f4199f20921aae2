import { html } from 'hono/html';
import type { Html } from './page';

/** An instant as people read it, in UTC: whoever reads may be anywhere. What is none stands as it is. */
export function moment(lang: string, instant: string): Html {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return html`${instant}`;
  const words = at.toLocaleString(lang, {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'UTC',
  });
  return html`<time datetime="${instant}">${words} UTC</time>`;
}
