import type { DeliveryConfig } from '../../core/deliveryConfig';
import { isoTime } from '../../core/isoTime';
import { issuerOf } from '../ledger/notary';
import type { DeliveryParts } from './deliver';
import { queueAlarm } from './queueAlarm';

/** A delivery that fails for so long is worth an alarm, and so is the next one about it, in milliseconds. */
const ALARM_MS = 3_600_000;

/**
 * Queues an alarm about a delivery where one is due: it has failed for an hour, or something of it was
 * given up, and none spoke of it within the last hour. It goes by every delivery that carries alarms, save
 * the one that fails.
 */
export async function raiseAlarm(
  { config, store, clock, clockFactor }: DeliveryParts,
  id: string,
  delivery: DeliveryConfig,
  hasGivenUp: boolean,
): Promise<void> {
  const carriers = (config.server?.alarms ?? []).filter((carrier) => carrier !== id);
  if (carriers.length === 0) return;
  const at = isoTime(clock());
  const anHourAgo = isoTime(clock() - ALARM_MS / clockFactor);
  const { failed, failing, givenUp } = await store.deliveries.health(id);
  const isLong = failing !== undefined && failing.since <= anHourAgo;
  const told = isLong ? failing : hasGivenUp ? givenUp : undefined;
  if (!told) return;
  const facts = { delivery: id, channel: delivery.channel, ...told, failed };
  const note = JSON.stringify({ ...facts, ...pageOf(config) });
  await queueAlarm(store, carriers, { subject: id, at, note }, anHourAgo);
}

/** Where the owner sees how deliveries fare, where the receiver's own address is known. */
function pageOf(config: DeliveryParts['config']): { link?: string } {
  const issuer = issuerOf(config);
  return issuer === undefined ? {} : { link: `${issuer}/admin/deliveries` };
}
