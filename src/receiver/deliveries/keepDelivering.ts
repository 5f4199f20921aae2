import type { DeliveryConfig } from '../../core/deliveryConfig';
import { isoTime } from '../../core/isoTime';
import type { QueuedEvent } from '../store/deliveryEvent';
import { codeOf } from '../store/failure';
import { raiseAlarm } from './alarms';
import type { Channel } from './channel';
import { type DeliveryParts, deliver } from './deliver';

/** How often it is looked for what is due, in milliseconds. */
const LOOK_MS = 1000;

/** How often it is looked for what has failed for long, in milliseconds. */
const ALARM_LOOK_MS = 60_000;

/** Events of one delivery that are under way at once, at most: a slow one holds up no other. */
const TOGETHER = 4;

/** What was taken is left to its process for so much longer than a try may take, in milliseconds. */
const SETTLING_MS = 10_000;

/** What delivers for as long as a receiver runs. */
export type Delivering = {
  /** Begins nothing more; resolves once what is under way has ended. */
  stop(): Promise<void>;
};

/** The parts of today's configuration, with its channels. */
export type DeliveringParts = DeliveryParts & { channels: ReadonlyMap<string, Channel> };

/** Delivers what is due, and says loudly what fails for long. `parts` are asked anew each time. */
export function keepDelivering(parts: () => DeliveringParts): Delivering {
  const underWay = new Map<string, Set<Promise<void>>>();
  let isOver = false;
  let running: Promise<void> | undefined;
  const look = () => {
    running ??= told(
      parts(),
      lookOnce(parts(), underWay, () => isOver),
    ).finally(() => {
      running = undefined;
    });
  };
  const lookForLong = () => {
    for (const [id, delivery] of entriesOf(parts())) {
      void told(parts(), raiseAlarm(parts(), id, delivery, false));
    }
  };
  const { clockFactor } = parts();
  const timers = [
    setInterval(look, Math.max(20, LOOK_MS / clockFactor)),
    setInterval(lookForLong, Math.max(50, ALARM_LOOK_MS / clockFactor)),
  ];
  for (const timer of timers) timer.unref();
  return {
    async stop() {
      isOver = true;
      for (const timer of timers) clearInterval(timer);
      await running;
      await Promise.all([...underWay.values()].flatMap((some) => [...some]));
    },
  };
}

/** Takes what is due, as much as there is room for, and lets it go its way. */
async function lookOnce(
  parts: DeliveringParts,
  underWay: Map<string, Set<Promise<void>>>,
  isOver: () => boolean,
): Promise<void> {
  for (const [id, delivery] of entriesOf(parts)) {
    const channel = parts.channels.get(id);
    const some = underWay.get(id) ?? new Set();
    underWay.set(id, some);
    const room = TOGETHER - some.size;
    if (!channel || room === 0 || isOver()) continue;
    const now = isoTime(parts.clock());
    if (!(await parts.store.deliveries.isDue(id, now))) continue;
    const until = isoTime(parts.clock() + channel.patienceMs + SETTLING_MS);
    const taken = await parts.store.write(({ deliveries }) =>
      deliveries.take(id, now, until, room),
    );
    for (const event of taken) {
      const trying = tryOnce(parts, { id, delivery, channel }, event);
      const going = told(parts, trying).finally(() => some.delete(going));
      some.add(going);
    }
  }
}

async function tryOnce(
  parts: DeliveringParts,
  { id, delivery, channel }: { id: string; delivery: DeliveryConfig; channel: Channel },
  event: QueuedEvent,
): Promise<void> {
  const isGivenUp = await deliver(parts, delivery, channel, event);
  if (isGivenUp && event.event !== 'alarm') await raiseAlarm(parts, id, delivery, true);
}

function entriesOf({ config }: DeliveryParts): [string, DeliveryConfig][] {
  return Object.entries(config.server?.deliveries ?? {});
}

/** What fails here is met again by the next look; that it did is said. */
function told({ log }: DeliveryParts, work: Promise<void>): Promise<void> {
  return work.catch((error: unknown) => log(`deliveries: ${codeOf(error)}`));
}
