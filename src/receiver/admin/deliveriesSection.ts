import { html } from 'hono/html';
import { NOT_NAMED, NOTHING_TO_TELL } from '../../core/mayBeKnown';
import type { Html } from '../pages/page';
import type { QueuedEvent } from '../store/deliveryEvent';
import type { Rest } from '../store/deliveryHalts';
import { answerWords } from './answerWords';
import type { Desk } from './desk';
import { timeText } from './layout';
import type { AdminWords } from './words';

/** Events of a lead, the deliveries that the configuration names, those that the other side has closed, and those that it asked to leave alone. */
export type LeadEvents = {
  events: readonly QueuedEvent[];
  known: readonly string[];
  closed: ReadonlyMap<string, string>;
  resting: ReadonlyMap<string, Rest>;
};

/** What became of a lead's events on their way to others, with a button for those that were given up. */
export function deliveriesSection(desk: Desk, lead: string, going: LeadEvents): Html {
  const { words } = desk;
  const { events } = going;
  const hasFailed = events.some(({ outcome }) => outcome === 'failed');
  return html`<section class="card"><h2>${words('deliveries.ofLead')}</h2>
${
  events.length === 0
    ? html`<p>${words('deliveries.ofLead.none')}</p>`
    : html`<ul class="decisions">${events.map((event) => html`<li><b>${event.delivery}</b> · ${words(`delivery.${event.event}`)} · ${stateOf(words, event, going)}</li>`)}</ul>`
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
  { known, closed, resting }: LeadEvents,
): string {
  const { outcome, settledAt, dueAt, last, tries: count } = event;
  const [tries, why] = [String(count), last === undefined ? '' : answerWords(words, last)];
  if (outcome === 'delivered')
    return words('delivery.delivered', { at: timeText(words, settledAt ?? '') });
  if (outcome === 'failed') return words('delivery.failed', { tries, why });
  if (outcome === 'dropped') return words(droppedAs(event));
  if (!known.includes(event.delivery)) return words('delivery.gone');
  if (closed.has(event.delivery)) return words('delivery.closed');
  if (event.takenAt !== undefined) return words('delivery.going');
  const until = resting.get(event.delivery)?.until;
  if (until !== undefined && until > (dueAt ?? ''))
    return words('delivery.resting', { at: timeText(words, until) });
  return last === undefined
    ? words('delivery.waits')
    : words('delivery.again', { tries, why, at: timeText(words, dueAt ?? '') });
}

/** Why there was nothing to send. */
function droppedAs({ event, last }: QueuedEvent) {
  if (last === NOT_NAMED) return 'delivery.dropped.notNamed';
  // Who was never told of it need not hear more.
  const isUnheard = last === NOTHING_TO_TELL && event === 'lead.withdrawn';
  return isUnheard ? 'delivery.dropped.unheard' : 'delivery.dropped';
}
