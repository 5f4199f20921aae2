import type { DeliveryConfig } from '../../core/deliveryConfig';
import { isoTime } from '../../core/isoTime';
import type { QueuedEvent } from '../store/deliveryEvent';
import { raiseAlarm } from './alarms';
import type { Channel } from './channel';
import { deliver } from './deliver';
import type { DeliveringParts } from './deliveringParts';
import { told } from './told';

/** What was taken is left to its process for so much longer than a try may take, in milliseconds. */
const SETTLING_MS = 10_000;

/** A delivery as the configuration says it, and how it is reached. */
type Way = { delivery: DeliveryConfig; channel: Channel };

/** The way to one delivery, with what is under way on it in this process. */
export type Lane = {
  /** Lets what is due go, as much as there is room for; resolves once that was taken. */
  fill(): Promise<void>;
  /** Resolves once what is under way has ended. */
  ended(): Promise<void>;
};

/** The way to a delivery by its id. `parts` are asked anew each time; nothing begins once `isOver` says so. */
export function openLane(id: string, parts: () => DeliveringParts, isOver: () => boolean): Lane {
  const underWay = new Map<string, Promise<void>>();
  let filling = Promise.resolve();
  let isFilling = false;
  let isAskedAgain = false;
  /** Whether more was due than there was room for. */
  let isMoreDue = false;

  const fill = (least: number) => {
    isAskedAgain = true;
    if (!isFilling) filling = told(parts(), takeAll(least));
    return filling;
  };

  async function takeAll(least: number): Promise<void> {
    isFilling = true;
    try {
      while (isAskedAgain && !isOver()) await takeOnce(least);
    } finally {
      isFilling = false;
    }
  }

  async function takeOnce(least: number): Promise<void> {
    isAskedAgain = false;
    const now = parts();
    const [channel, delivery] = [now.channels.get(id), now.config.server?.deliveries?.[id]];
    const room = (channel?.atOnce ?? 0) - underWay.size;
    if (channel && delivery && room >= least) await take(now, { delivery, channel }, room);
  }

  async function take(now: DeliveringParts, way: Way, room: number): Promise<void> {
    const { store, clock } = now;
    const [at, own] = [isoTime(clock()), [...underWay.keys()]];
    if (!isMoreDue && !(await store.deliveries.isDue(id, at, own))) return;
    const until = isoTime(clock() + way.channel.patienceMs + SETTLING_MS);
    // However long the clock says that it took, what is under way here is not taken a second time.
    const taken = await store.write(({ deliveries }) =>
      deliveries.take(id, { now: at, until, limit: room, except: own }),
    );
    isMoreDue = taken.length === room;
    for (const event of taken) {
      const going = told(now, tryAndGoOn(now, way, event)).finally(() => underWay.delete(event.id));
      underWay.set(event.id, going);
    }
  }

  async function tryAndGoOn(
    now: DeliveringParts,
    { delivery, channel }: Way,
    event: QueuedEvent,
  ): Promise<void> {
    const ended = await deliver(now, delivery, channel, event);
    underWay.delete(event.id);
    // Who does not take one is left alone until the next look.
    if (channel.goesOn && isMoreDue && ended === 'delivered') void fill(channel.atOnce / 2);
    if (ended === 'given-up' && event.event !== 'alarm') {
      await raiseAlarm(now, id, delivery, true);
    }
  }

  return {
    fill: () => fill(1),
    async ended() {
      await filling;
      await Promise.all(underWay.values());
    },
  };
}
