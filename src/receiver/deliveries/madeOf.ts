import { tellsOfLead } from '../../core/tellsOfLead';
import type { QueuedEvent } from '../store/deliveryEvent';

/** What the channel of a delivery made of a lead last, as it wrote it; `undefined` where it wrote nothing. */
export function madeOf(events: readonly QueuedEvent[], delivery: string): string | undefined {
  return events.findLast(
    (one) => one.delivery === delivery && keepsMade(one) && one.note !== undefined,
  )?.note;
}

/** Whether the note of an event is what the channel made, and none that the event itself says. */
export function keepsMade({ event }: Pick<QueuedEvent, 'event'>): boolean {
  return tellsOfLead(event) || event === 'lead.erased';
}
