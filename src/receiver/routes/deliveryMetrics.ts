import { isoTime } from '../../core/isoTime';
import type { Metric } from '../http/exposition';
import type { Parts } from '../parts';

/** Figures of what goes on to others; none where the configuration names no delivery. */
export async function deliveryMetrics({
  config,
  store,
  delivering,
  clock,
}: Pick<Parts, 'config' | 'store' | 'delivering' | 'clock'>): Promise<Metric[]> {
  const ids = Object.keys(config.server?.deliveries ?? {});
  if (ids.length === 0) return [];
  const waiting = await store.deliveries.waiting();
  const closed = await store.deliveries.closed();
  const nowMs = clock();
  const resting = await store.deliveries.resting(isoTime(nowMs));
  const restMs = (id: string) => Date.parse(resting.get(id)?.until ?? isoTime(nowMs)) - nowMs;
  return [
    {
      name: 'assent_deliveries_pending',
      help: 'Events that wait to be delivered.',
      type: 'gauge',
      // What waits for a delivery that was taken out of the configuration goes nowhere.
      values: [{ value: ids.reduce((sum, id) => sum + (waiting.get(id) ?? 0), 0) }],
    },
    {
      name: 'assent_delivery_attempts_total',
      help: 'Tries to deliver, by delivery and what they came to.',
      type: 'counter',
      values: (delivering?.counts.all() ?? []).map(({ delivery, outcome, count }) => ({
        labels: { delivery, outcome },
        value: count,
      })),
    },
    {
      name: 'assent_delivery_closed',
      help: '1 where the other side wants nothing more (410), until the owner opens it again.',
      type: 'gauge',
      values: ids.map((id) => ({ labels: { delivery: id }, value: closed.has(id) ? 1 : 0 })),
    },
    {
      name: 'assent_delivery_rest_seconds',
      help: 'How much longer the other side asked to be left alone (Retry-After); 0 where it did not.',
      type: 'gauge',
      values: ids.map((id) => ({ labels: { delivery: id }, value: Math.ceil(restMs(id) / 1000) })),
    },
  ];
}
