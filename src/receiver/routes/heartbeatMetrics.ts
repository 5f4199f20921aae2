import { isWell } from '../../core/heartbeat';
import type { Metric } from '../http/exposition';
import type { Parts } from '../parts';

/** Figures of the daily visit; none where the configuration names none, or before the first. */
export async function heartbeatMetrics({
  config,
  store,
}: Pick<Parts, 'config' | 'store'>): Promise<Metric[]> {
  const last = config.server?.heartbeat && (await store.heartbeats.last());
  if (!last) return [];
  return [
    {
      name: 'assent_heartbeat_ok',
      help: '1 where the last daily visit found nothing that has to be mended, else 0.',
      type: 'gauge',
      values: [{ value: isWell(last) ? 1 : 0 }],
    },
    {
      name: 'assent_heartbeat_timestamp_seconds',
      help: 'When that visit was made, in seconds since 1970.',
      type: 'gauge',
      values: [{ value: Math.round(Date.parse(last.at) / 1000) }],
    },
  ];
}
