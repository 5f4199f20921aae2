import { at, isObject, type JsonObject, put, wordsAt } from './json';

/** Where leads go first. */
export type Destination = 'receiver' | 'php' | 'other';

/** What the answers say of it: a receiver, where they say nothing. */
export function destinationOf(config: JsonObject): Destination {
  const endpoint = at(config, 'endpoint');
  if (endpoint === undefined) return 'receiver';
  const url = isObject(endpoint) ? wordsAt(endpoint, 'url') : wordsAt(config, 'endpoint');
  return /\.php$/.test(url) ? 'php' : 'other';
}

/** A configuration that sends there. */
export function withDestination(config: JsonObject, way: Destination): JsonObject {
  const { endpoint: _, receiver: __, ...rest } = config;
  const site = wordsAt(config, 'site').replace(/^www\./, '');
  switch (way) {
    case 'receiver':
      return put(
        rest,
        'receiver',
        wordsAt(config, 'receiver') || (site && `https://leads.${site}`),
      );
    case 'php':
      return without(put(rest, 'endpoint', { url: '/assent/lead.php', format: 'form' }));
    default:
      return without(put(rest, 'endpoint', { url: '', format: 'form' }));
  }
}

/** Deliveries are a receiver's: without one nobody hands leads on. */
const without = (config: JsonObject) => put(config, 'server.deliveries', undefined);
