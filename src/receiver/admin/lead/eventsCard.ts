import { html } from 'hono/html';
import type { Html } from '../../pages/page';
import { time } from '../layout';
import type { AdminWords } from '../words';
import type { ShownLead } from './shownLead';

/** What happened to a lead and its edits, as the ledger has it. */
export function eventsCard(words: AdminWords, { events }: ShownLead): Html | '' {
  if (events.length === 0) return '';
  return html`<section class="card"><h2>${words('lead.events')}</h2>
<ol class="timeline">${events.map(({ at, event }) => html`<li><span>${words(`event.${event}`)}</span> ${time(words, at)}</li>`)}</ol></section>`;
}
