import type { DeliveryConfig } from '../../core/deliveryConfig';
import { nextTryMs, restMs } from '../../core/deliveryWaits';
import { isoTime } from '../../core/isoTime';
import type { QueuedEvent } from '../store/deliveryEvent';
import { answerTo } from './answerTo';
import type { Channel } from './channel';
import type { DeliveryParts } from './deliveringParts';
import { noteAfter } from './eventNote';
import { settleTry } from './settleTry';

/** How a try ended: `again` is tried again, `dropped` had nothing to tell any more. */
export type Ended = 'delivered' | 'dropped' | 'closed' | 'again' | 'given-up';

/** Tries to deliver an event that was taken, and settles it. */
export async function deliver(
  parts: DeliveryParts,
  delivery: DeliveryConfig,
  channel: Channel,
  taken: QueuedEvent,
): Promise<Ended> {
  const begunMs = parts.clock();
  const answer = await answerTo(parts, delivery, channel, taken);
  const at = () => isoTime(parts.clock());
  if ('untold' in answer) {
    const last = taken.last ?? answer.untold;
    await settleTry(parts, taken, { at: at(), last, outcome: 'dropped' });
    return 'dropped';
  }
  const { outcome, last } = answer;
  const note = noteAfter(taken.note, answer);
  const said = { last, ...(note !== undefined && { note }) };
  parts.onTry(taken.delivery, outcome.kind);
  if (outcome.kind === 'delivered') {
    await settleTry(parts, taken, { at: at(), ...said, outcome: 'delivered' });
    return 'delivered';
  }
  parts.log(`delivery ${taken.delivery}: ${last}`);
  if (outcome.kind === 'closed') {
    // It waits with all others until the owner opens the delivery again.
    await parts.store.write(({ deliveries }) => deliveries.close(taken.delivery, at()));
    await settleTry(parts, taken, { at: at(), ...said, dueAt: at() });
    return 'closed';
  }
  if (outcome.kind === 'later' && outcome.afterMs !== undefined) {
    // Whatever else waits for the same other side would be turned away as well.
    const until = isoTime(parts.clock() + restMs(outcome, parts.clockFactor));
    const rest = { at: at(), until, last };
    await parts.store.write(({ deliveries }) => deliveries.rest(taken.delivery, rest));
  }
  const nextMs = nextTryMs(outcome, {
    tries: taken.tries,
    // No try takes longer: the clock was set forward meanwhile.
    firstAtMs:
      Date.parse(taken.firstAt ?? taken.at) +
      Math.max(0, parts.clock() - begunMs - channel.patienceMs),
    nowMs: parts.clock(),
    clockFactor: parts.clockFactor,
  });
  await settleTry(
    parts,
    taken,
    nextMs === undefined
      ? { at: at(), ...said, outcome: 'failed' }
      : { at: at(), ...said, dueAt: isoTime(nextMs) },
  );
  return nextMs === undefined ? 'given-up' : 'again';
}
