import { randomUUID } from 'node:crypto';
import type { NewEvent } from '../store/deliveryEvent';
import type { Store } from '../store/store';

/** An alarm: what it speaks of, by which it is found again, and what it says as JSON. */
export type Alarm = { subject: string; at: string; note: string };

/** Queues an alarm for each that carries it, unless one of its subject was raised at `since` or later; whether it was. */
export function queueAlarm(
  store: Pick<Store, 'write'>,
  carriers: readonly string[],
  { subject, at, note }: Alarm,
  since: string,
): Promise<boolean> {
  return store.write(async ({ deliveries }) => {
    // Within the transaction: another process may have raised it just now.
    const before = await deliveries.lastAlarm(subject);
    if (before !== undefined && before >= since) return false;
    await deliveries.queue(
      carriers.map(
        (carrier): NewEvent => ({
          ...{ id: `alarm.${randomUUID()}.${carrier}`, delivery: carrier, lead: subject, n: 1 },
          ...{ event: 'alarm', at, note },
        }),
      ),
    );
    return true;
  });
}
