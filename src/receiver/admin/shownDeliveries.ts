import { isoTime } from '../../core/isoTime';
import type { Parts } from '../parts';
import type { ShownDeliveries, ShownDelivery } from './deliveriesPage';

/** Each delivery of the configuration with how it fares now, and what still waits for others. */
export async function shownDeliveries({
  config,
  store,
  clock,
  delivering,
}: Parts): Promise<ShownDeliveries> {
  const { deliveries = {}, alarms = [] } = config.server ?? {};
  const closed = await store.deliveries.closed();
  const resting = await store.deliveries.resting(isoTime(clock()));
  const shown: ShownDelivery[] = [];
  for (const [id, delivery] of Object.entries(deliveries)) {
    const recipient = config.recipients?.[delivery.recipient]?.name;
    const health = await store.deliveries.health(id);
    const beside = {
      alarmHealth: alarms.includes(id) ? await store.deliveries.alarmHealth(id) : undefined,
      ...{ closedAt: closed.get(id), rest: resting.get(id) },
      secretEndsMs: delivering?.secretEndsMs(id),
    };
    shown.push({ id, delivery, recipient, health, ...beside });
  }
  const waiting = await store.deliveries.waiting();
  const gone = [...waiting].filter(([id]) => !Object.hasOwn(deliveries, id));
  const url = config.server?.heartbeat?.url;
  const last = url === undefined ? undefined : await store.heartbeats.last();
  return { shown, gone, visited: { url, last }, nowMs: clock() };
}
