import { at, type JsonObject, listAt, objectAt, put, wordsAt } from './json';
import type { Channel } from './options/deliveries';

/** The id under which a channel stands: its own name, or that of the delivery that has it. */
export function deliveryOf(config: JsonObject, channel: string): string | undefined {
  const deliveries = objectAt(config, 'server.deliveries');
  return Object.keys(deliveries).find((id) => at(deliveries, `${id}.channel`) === channel);
}

/** A configuration in which leads go on to a channel; whom that hands data to is named in recipients and consents. */
export function withDelivery(config: JsonObject, { channel, first, recipient }: Channel) {
  const path = `server.deliveries.${channel}`;
  const whom = recipient?.id ?? 'operator';
  const mailbox = wordsAt(config, 'operator.email');
  const sent = put(config, path, { channel, ...first(mailbox), recipient: whom });
  return recipient ? withRecipient(sent, recipient.id, recipient.facts) : sent;
}

/** A configuration without it; the recipient goes where nothing else of ours named it. */
export function withoutDelivery(config: JsonObject, id: string): JsonObject {
  const whom = at(config, `server.deliveries.${id}.recipient`);
  const rest = put(config, `server.deliveries.${id}`, undefined);
  const deliveries = objectAt(rest, 'server.deliveries');
  const isStill = Object.keys(deliveries).some(
    (one) => at(deliveries, `${one}.recipient`) === whom,
  );
  return typeof whom === 'string' && whom === id && !isStill ? withoutRecipient(rest, whom) : rest;
}

/** A configuration in which somebody is given the data for every purpose that is no free one. */
export function withRecipient(config: JsonObject, id: string, facts: JsonObject): JsonObject {
  const named = at(config, `recipients.${id}`) ? config : put(config, `recipients.${id}`, facts);
  return Object.keys(objectAt(named, 'purposes'))
    .filter((purpose) => at(named, `purposes.${purpose}.kind`) === undefined)
    .reduce((now, purpose) => {
      const path = `purposes.${purpose}.recipients`;
      return put(now, path, [...new Set([...listAt(now, path), id])]);
    }, named);
}

/** A configuration without a recipient, in purposes too. */
export function withoutRecipient(config: JsonObject, id: string): JsonObject {
  return Object.keys(objectAt(config, 'purposes')).reduce(
    (now, purpose) => {
      const path = `purposes.${purpose}.recipients`;
      const left = listAt(now, path).filter((one) => one !== id);
      return put(now, path, left.length ? left : undefined);
    },
    put(config, `recipients.${id}`, undefined),
  );
}
