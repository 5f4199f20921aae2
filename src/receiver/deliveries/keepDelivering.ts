import { raiseAlarm } from './alarms';
import type { DeliveringParts } from './deliveringParts';
import { type Lane, openLane } from './lane';
import { told } from './told';

/** How often it is looked for what is due, in milliseconds. */
const LOOK_MS = 1000;

/** How often it is looked for what has failed for long, in milliseconds. */
const ALARM_LOOK_MS = 60_000;

/** What delivers for as long as a receiver runs. */
export type Delivering = {
  /** Begins nothing more; resolves once what is under way has ended. */
  stop(): Promise<void>;
};

/** Delivers what is due, and says loudly what fails for long. `parts` are asked anew each time. */
export function keepDelivering(parts: () => DeliveringParts): Delivering {
  const lanes = new Map<string, Lane>();
  let isOver = false;
  const laneOf = (id: string) => {
    const lane = lanes.get(id) ?? openLane(id, parts, () => isOver);
    lanes.set(id, lane);
    return lane;
  };
  const look = () => {
    for (const [id] of entriesOf(parts())) void laneOf(id).fill();
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
      await Promise.all([...lanes.values()].map((lane) => lane.ended()));
    },
  };
}

function entriesOf({ config }: DeliveringParts) {
  return Object.entries(config.server?.deliveries ?? {});
}
