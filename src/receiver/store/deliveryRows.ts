import type { DeliveryEvent, NewEvent, QueuedEvent } from './deliveryEvent';
import type { DeliveriesTable } from './tables';

/** An event as it is kept that nobody has tried to deliver yet. */
export function toRow({ note, dueAt, ...event }: NewEvent): DeliveriesTable {
  return {
    ...event,
    ...{ note: note ?? null, tries: 0, first_at: null, due_at: dueAt ?? event.at },
    ...{ taken_at: null, settled_at: null, outcome: null, last: null },
  };
}

/** An event as its row says it. */
export function toEvent({
  n,
  tries,
  first_at,
  due_at,
  settled_at,
  taken_at,
  ...row
}: DeliveriesTable): QueuedEvent {
  return {
    ...{ id: row.id, delivery: row.delivery, lead: row.lead, at: row.at },
    ...{ n: Number(n), tries: Number(tries) },
    // `queue` and `settle` in `deliveries.ts` alone write these two.
    event: row.event as DeliveryEvent,
    outcome: (row.outcome ?? undefined) as QueuedEvent['outcome'],
    note: row.note ?? undefined,
    firstAt: first_at ?? undefined,
    takenAt: taken_at ?? undefined,
    dueAt: due_at ?? undefined,
    // Of what waits it says when it was touched last.
    settledAt: (row.outcome !== null && settled_at) || undefined,
    last: row.last ?? undefined,
  };
}
