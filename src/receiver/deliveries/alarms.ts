import type { DeliveryConfig } from '../../core/deliveryConfig';
import { isoTime } from '../../core/isoTime';
import { issuerOf } from '../ledger/notary';
import type { DeliveryParts } from './deliveringParts';
import { queueAlarm } from './queueAlarm';

/** A delivery that fails for so long is worth an alarm; no two about it come closer, in milliseconds. */
const ALARM_MS = 3_600_000;

/** What was told of and goes on failing is told of again, in milliseconds: hourly, nobody would read it. */
const AGAIN_MS = 86_400_000;

/**
 * Queues an alarm about a delivery where one is due: it has failed for an hour, or something of it was
 * given up, and none spoke of it within the last hour, nor of this very failure within the last day. It goes
 * by every delivery that carries alarms, save the one that fails.
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
  const ago = (ms: number) => isoTime(clock() - ms / clockFactor);
  const [anHourAgo, aDayAgo] = [ago(ALARM_MS), ago(AGAIN_MS)];
  const { failed, failing, givenUp } = await store.deliveries.health(id);
  const isLong = failing !== undefined && failing.since <= anHourAgo;
  const told = isLong ? failing : hasGivenUp ? givenUp : undefined;
  if (!told) return;
  const facts = { delivery: id, channel: delivery.channel, ...told, failed };
  const note = JSON.stringify({ ...facts, ...pageOf(config) });
  // What is given up is news each time. Of what fails on, an alarm since it began has told already.
  const newsSince = told.since > aDayAgo ? told.since : aDayAgo;
  const since = hasGivenUp ? anHourAgo : newsSince;
  await queueAlarm(store, carriers, { subject: id, at, note }, since);
}

/** Where the owner sees how deliveries fare, where the receiver's own address is known. */
function pageOf(config: DeliveryParts['config']): { link?: string } {
  const issuer = issuerOf(config);
  return issuer === undefined ? {} : { link: `${issuer}/admin/deliveries` };
}
