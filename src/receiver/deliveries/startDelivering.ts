import type { AssentConfig } from '../../core/config';
import type { Answer, SecretOf } from './channel';
import type { DeliveryParts } from './deliveringParts';
import { createDeliveryCounts, type DeliveryCounts } from './deliveryCounts';
import { type Delivering, keepDelivering } from './keepDelivering';
import { openChannels } from './openChannels';
import { secretEnds } from './secretEnds';
import type { SignBytes } from './standardWebhooks';
import { testMessage } from './testMessage';

/** What delivering begins with. */
export type DeliveringOptions = Omit<DeliveryParts, 'onTry'> & {
  secretOf: SecretOf;
  signBytes: SignBytes | undefined;
};

/** What the owner's pages and the figures ask of deliveries. */
export type DeliveryDesk = {
  counts: DeliveryCounts;
  /** Sends a test the very way a lead goes; `undefined` where there is no such delivery. */
  test(id: string): Promise<Answer | undefined>;
  /** When the secret of a delivery ends, in milliseconds since 1970-01-01 UTC, where that can be told. */
  secretEndsMs(id: string): number | undefined;
};

/** What delivers, or one line on which secret is missing or wrong, and what to do. */
export type StartedDelivering =
  | ({
      kind: 'delivering';
      /** Goes on with another configuration; one line where that could not be done, then the one before stays. */
      reconfigure(config: AssentConfig): Promise<string | undefined>;
      desk: DeliveryDesk;
      /** What the owner should know all the same: one line each. */
      warnings: string[];
    } & Delivering)
  | { kind: 'failed'; message: string };

/** Opens the way to each delivery, and delivers from then on. */
export async function startDelivering(options: DeliveringOptions): Promise<StartedDelivering> {
  const { store, clock, log, clockFactor } = options;
  const counts = createDeliveryCounts();
  let { config } = options;
  const parts = { ...options, takeTurn: store.takeTurn };
  const opened = await openChannels(config, parts);
  if (opened.kind === 'failed') return opened;
  let { channels } = opened;
  const { stop } = keepDelivering(() => ({
    ...{ config, channels, store, clock, log, clockFactor },
    onTry: counts.note,
  }));
  return {
    kind: 'delivering',
    async reconfigure(next) {
      const reopened = await openChannels(next, parts);
      if (reopened.kind === 'failed') return reopened.message;
      config = next;
      channels = reopened.channels;
      return undefined;
    },
    desk: {
      counts,
      async test(id) {
        const delivery = config.server?.deliveries?.[id];
        const channel = channels.get(id);
        return delivery && channel?.send(testMessage(config, id, delivery, clock()));
      },
      secretEndsMs: (id) => channels.get(id)?.secretEndsMs,
    },
    warnings: secretEnds(channels, clock()).map(({ message, remedy }) => `${message} ${remedy}`),
    stop,
  };
}
