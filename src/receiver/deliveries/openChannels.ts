import type { AssentConfig } from '../../core/config';
import type { DeliveryConfig } from '../../core/deliveryConfig';
import { openAmocrm } from './amocrm/openAmocrm';
import { openBitrix24 } from './bitrix24/openBitrix24';
import type { Channel, ChannelParts, OpenedChannel } from './channel';
import { OWN_FAULT } from './failureCode';
import { guardOf } from './guardedLookup';
import { openMail } from './mail/openMail';
import { openMessenger } from './messenger';
import { openWebhook } from './webhook';

/** A channel for each delivery, or one line on which secret is missing or wrong, and what to do. */
export type OpenedChannels =
  | { kind: 'open'; channels: ReadonlyMap<string, Channel> }
  | { kind: 'failed'; message: string };

/** Opens the way to each delivery of a configuration that `checkConfig` called sound. */
export async function openChannels(
  config: AssentConfig,
  parts: Omit<ChannelParts, 'config' | 'guard'>,
): Promise<OpenedChannels> {
  const { deliveries = {}, privateHosts = [] } = config.server ?? {};
  const all = { ...parts, config, guard: guardOf(privateHosts) };
  const channels = new Map<string, Channel>();
  for (const [id, delivery] of Object.entries(deliveries)) {
    const opened = await open(id, delivery, all);
    if (opened.kind === 'failed') return opened;
    channels.set(id, withoutThrows(opened.channel));
  }
  return { kind: 'open', channels };
}

/** A channel whose faults are answers like any other: a test shows them, and a lead is tried again. */
function withoutThrows(channel: Channel): Channel {
  return {
    ...channel,
    send: (message, before) => channel.send(message, before).catch(() => OWN_FAULT),
  };
}

function open(id: string, delivery: DeliveryConfig, parts: ChannelParts): Promise<OpenedChannel> {
  if (delivery.channel === 'webhook') return openWebhook(id, delivery, parts);
  if (delivery.channel === 'amocrm') return openAmocrm(id, delivery, parts);
  if (delivery.channel === 'bitrix24') return openBitrix24(id, delivery, parts);
  if (delivery.channel === 'mail') return openMail(id, delivery, parts);
  return openMessenger(id, delivery, parts);
}
