import type { TryOutcome } from '../../core/deliveryWaits';
import type { DeliveryEvent } from '../store/deliveryEvent';

/** What the other side is told. */
export type Message = {
  /** The same on every try. */
  id: string;
  type: DeliveryEvent | 'test';
  /** When that happened, ISO 8601 in UTC. */
  timestamp: string;
  data: Record<string, unknown>;
};

/** How a try ended, and in a short word or the number of an answer why; never anything that the other side wrote. */
export type Answer = { outcome: TryOutcome; last: string };

/** One way to the other side. It never throws. */
export type Channel = { send(message: Message): Promise<Answer> };
