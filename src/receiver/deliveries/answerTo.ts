import type { DeliveryConfig } from '../../core/deliveryConfig';
import type { QueuedEvent } from '../store/deliveryEvent';
import { StoreFailure } from '../store/failure';
import type { Answer, Channel } from './channel';
import type { DeliveryParts } from './deliveringParts';
import { madeOf } from './eventNote';
import { OWN_FAULT } from './failureCode';
import { messageOf, type Untold } from './messageOf';

/**
 * What the other side says to an event, or why there is nothing to tell. What cannot be
 * made ready to send, as of a row that was damaged, is a try that came to nothing: others go on meanwhile.
 */
export async function answerTo(
  parts: DeliveryParts,
  delivery: DeliveryConfig,
  channel: Channel,
  taken: QueuedEvent,
): Promise<Answer | Untold> {
  const message = await messageOf(parts, delivery, taken).catch((error: unknown) => {
    // A database that does not answer says nothing of the event: it is taken again.
    if (error instanceof StoreFailure) throw error;
    return OWN_FAULT;
  });
  if ('outcome' in message || 'untold' in message) return message;
  return channel.send(message, {
    sinceMs: taken.tries > 1 || taken.last !== undefined ? Date.parse(taken.at) : undefined,
    made: async () => madeOf(await parts.store.deliveries.ofLeads([taken.lead]), taken.delivery),
  });
}
