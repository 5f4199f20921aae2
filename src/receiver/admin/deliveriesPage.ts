import { html } from 'hono/html';
import type { DeliveryConfig } from '../../core/deliveryConfig';
import type { Heartbeat } from '../../core/heartbeat';
import { isoTime } from '../../core/isoTime';
import { secretEnd } from '../../core/secretEnd';
import type { Html } from '../pages/page';
import type { Rest } from '../store/deliveryHalts';
import type { DeliveryHealth } from '../store/deliveryHealth';
import { answerWords } from './answerWords';
import { topBar } from './bar';
import type { Desk } from './desk';
import { heartbeatSection } from './heartbeatSection';
import { adminPage, term, time, timeText } from './layout';
import type { AdminWords } from './words';

/** A delivery as it is shown. */
export type ShownDelivery = {
  id: string;
  delivery: DeliveryConfig;
  /** What its recipient is called; `undefined` for the operator. */
  recipient: string | undefined;
  health: DeliveryHealth;
  /** How the alarms that it carries fare; `undefined` where it carries none. */
  alarmHealth: DeliveryHealth | undefined;
  /** When the other side closed it. */
  closedAt: string | undefined;
  /** How long it asked to be left alone. */
  rest: Rest | undefined;
  /** When its secret ends, in milliseconds since 1970-01-01 UTC, where that is known. */
  secretEndsMs: number | undefined;
};

/** What is shown: each delivery of the configuration, and those that it names no more with how much waits for them. */
export type ShownDeliveries = {
  shown: readonly ShownDelivery[];
  gone: readonly [id: string, waiting: number][];
  /** The page of the daily visit, where the configuration names one, and what came of the last. */
  visited: { url: string | undefined; last: Heartbeat | undefined };
  nowMs: number;
};

/** How each delivery fares, with what the owner can do about it. `note` is said above them. */
export function deliveriesPage(
  desk: Desk,
  { shown, gone, nowMs, visited }: ShownDeliveries,
  note?: string,
): Html {
  const { words } = desk;
  return adminPage(
    words,
    words('deliveries.title'),
    html`${topBar(desk, 'deliveries')}
<main>
<h1>${words('deliveries.title')}</h1>
${note === undefined ? '' : html`<div class="card notice" role="status"><p>${note}</p></div>`}
${
  shown.length === 0
    ? html`<div class="card empty"><h2>${words('deliveries.none.title')}</h2><p>${words('deliveries.none.text')}</p></div>`
    : shown.map((one) => deliveryCard(desk, one, nowMs))
}
${gone.map(
  ([id, waiting]) =>
    html`<section class="card"><h2>${id}</h2><p><strong class="notice said">${words('deliveries.gone', { delivery: id })}</strong></p>
<dl>${term(words('deliveries.waiting'), String(waiting))}</dl></section>`,
)}
${heartbeatSection(words, visited.url, visited.last)}
</main>`,
  );
}

function deliveryCard(desk: Desk, one: ShownDelivery, nowMs: number): Html {
  const { words } = desk;
  const { id, delivery, recipient, alarmHealth, health, closedAt, rest } = one;
  const button = (act: string, label: string, look = '') =>
    html`<form method="post" action="/admin/deliveries/${id}/${act}"><input type="hidden" name="token" value="${desk.formToken}"><button class="${look}" aria-label="${label}: ${id}">${label}</button></form>`;
  const opening = () => {
    if (closedAt !== undefined) return button('open', words('deliveries.open'));
    return rest ? button('open', words('deliveries.goOn')) : '';
  };
  const { deliveredAt } = health;
  const isOwner = desk.who.role === 'owner';
  return html`<section class="card"><h2>${id} <small>${words(`channel.${delivery.channel}`)}</small></h2>
<p>${stateOf(words, one)}</p>
${alarmsOf(words, alarmHealth)}
${secretOf(words, one, nowMs)}
<dl>${term(words('deliveries.recipient'), recipient ?? words('deliveries.operator'))}
${term(words('deliveries.delivered'), deliveredAt === undefined ? undefined : time(words, deliveredAt))}
${term(words('deliveries.waiting'), String(health.waiting))}
${term(words('deliveries.failed'), String(health.failed))}
${term(words('deliveries.alarms'), alarmHealth ? words('deliveries.alarms.yes') : undefined)}</dl>
<div class="presses">${isOwner ? button('test', words('deliveries.test'), 'second') : ''}
${health.failed + (alarmHealth?.failed ?? 0) > 0 ? button('retry', words('deliveries.retry')) : ''}
${isOwner ? opening() : ''}</div></section>`;
}

function secretOf(words: AdminWords, { secretEndsMs }: ShownDelivery, nowMs: number): Html | '' {
  const end = secretEnd(secretEndsMs, nowMs);
  if (secretEndsMs === undefined || end === undefined) return '';
  const at = timeText(words, isoTime(secretEndsMs));
  return html`<p>${bad(words(`deliveries.secret.${end}`, { at }))}</p>`;
}

/** That alarms do not arrive, where they do not: nobody else would say so. */
function alarmsOf(words: AdminWords, health: DeliveryHealth | undefined): Html | '' {
  const { failing, givenUp, deliveredAt = '' } = health ?? {};
  const lost = failing ?? (givenUp && givenUp.since > deliveredAt ? givenUp : undefined);
  if (!lost) return '';
  const why = answerWords(words, lost.last);
  const since = timeText(words, lost.since);
  return html`<p>${bad(words('deliveries.alarms.lost', { since, why }))}</p>`;
}

function bad(text: string): Html {
  return html`<strong class="notice said">${text}</strong>`;
}

function stateOf(words: AdminWords, { health, closedAt, rest }: ShownDelivery): Html {
  if (closedAt !== undefined)
    return bad(words('deliveries.closed', { since: timeText(words, closedAt) }));
  if (rest) {
    const why = answerWords(words, rest.last);
    return bad(words('deliveries.resting', { until: timeText(words, rest.until), why }));
  }
  const { failing, givenUp, deliveredAt } = health;
  if (failing) {
    const why = answerWords(words, failing.last);
    return bad(words('deliveries.failing', { since: timeText(words, failing.since), why }));
  }
  if (givenUp && givenUp.since > (deliveredAt ?? '')) {
    const why = answerWords(words, givenUp.last);
    return bad(words('deliveries.givenUp', { since: timeText(words, givenUp.since), why }));
  }
  return html`${words(deliveredAt === undefined ? 'deliveries.untried' : 'deliveries.sound')}`;
}
