import type { Channel } from './channel';
import type { DeliveryParts } from './deliver';

/** The parts of today's configuration, with its channels by their delivery's id. */
export type DeliveringParts = DeliveryParts & { channels: ReadonlyMap<string, Channel> };
