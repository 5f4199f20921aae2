import { html } from 'hono/html';
import type { Html } from '../pages/page';
import type { QueuedEvent } from '../store/deliveryEvent';
import { answerWords } from './answerWords';
import type { Desk } from './desk';
import { timeText } from './layout';
import type { AdminWords } from './words';

/** Events of a lead, the deliveries that the configuration names, and those that the other side has closed. */
export type LeadEvents = {
  events: readonly QueuedEvent[];
  known: readonly string[];
  closed: ReadonlyMap<string, string>;
};

/** What became of a lead's events on their way to others, with a button for those that were given up. */
export function deliveriesSection(
  desk: Desk,
  lead: string,
  { events, known, closed }: LeadEvents,
): Html {
  const { words } = desk;
  const hasFailed = events.some(({ outcome }) => outcome === 'failed');
  return html`<section class="card"><h2>${words('deliveries.ofLead')}</h2>
${
  events.length === 0
    ? html`<p>${words('deliveries.ofLead.none')}</p>`
    : html`<ul class="decisions">${events.map((event) => html`<li><b>${event.delivery}</b> · ${words(`delivery.${event.event}`)} · ${stateOf(words, event, known.includes(event.delivery), closed.has(event.delivery))}</li>`)}</ul>`
}
${
  hasFailed
    ? html`<form method="post" action="/admin/deliveries/retry/${lead}"><input type="hidden" name="token" value="${desk.formToken}"><button>${words('deliveries.resend')}</button></form>`
    : ''
}</section>`;
}

function stateOf(
  words: AdminWords,
  event: QueuedEvent,
  isKnown: boolean,
  isClosed: boolean,
): string {
  const { outcome, settledAt, dueAt, last, tries: count } = event;
  const [tries, why] = [String(count), last === undefined ? '' : answerWords(words, last)];
  if (outcome === 'delivered')
    return words('delivery.delivered', { at: timeText(words, settledAt ?? '') });
  if (outcome === 'failed') return words('delivery.failed', { tries, why });
  if (outcome === 'dropped') return words('delivery.dropped');
  if (!isKnown) return words('delivery.gone');
  if (isClosed) return words('delivery.closed');
  return last === undefined
    ? words('delivery.waits')
    : words('delivery.again', { tries, why, at: timeText(words, dueAt ?? '') });
}
