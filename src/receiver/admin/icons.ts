import { html } from 'hono/html';
import type { Html } from '../pages/page';

/** What stands before the name of a page in the bar: strokes within 24 by 24. */
const STROKES: Readonly<Record<string, string>> = {
  leads: 'M4 13h4l2 3h4l2-3h4M4 13 6.5 5h11L20 13v6H4z',
  aside: 'M4 5h16v4H4zM6 9v10h12V9M10 13h4',
  requests: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c.8-4 3.8-6 8-6s7.2 2 8 6',
  consents: 'M12 3l8 3v6c0 4.5-3.4 7.6-8 9-4.6-1.4-8-4.5-8-9V6zM8.5 12l2.5 2.5 4.5-5',
  figures: 'M4 20h16M7 16v-5M12 16V5M17 16v-8',
  deliveries: 'M21 3 10.5 13.5M21 3l-6.5 18-4-7.5L3 9.5z',
  texts: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h5',
  exports: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M4 20h16',
  keys: 'M8 19a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 12l8-8M15 8l3 3',
  access: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
};

/** The small drawing of a page of the desk; nothing where there is none. */
export function iconOf(place: string): Html | '' {
  const strokes = STROKES[place];
  return strokes === undefined
    ? ''
    : html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${strokes}"/></svg>`;
}
