import { at, isObject, type JsonObject, put, wordsAt } from './json';
import { usualReceiver, withReceiver } from './siteAnswers';

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
  const { endpoint: _, ...rest } = config;
  if (way === 'receiver') {
    const receiver = wordsAt(config, 'receiver') || usualReceiver(wordsAt(config, 'site'));
    return put(withReceiver(rest, receiver), 'server.trustProxy', true);
  }
  const url = way === 'php' ? '/assent/lead.php' : '';
  return without(put(withReceiver(rest, ''), 'endpoint', { url, format: 'form' }));
}

/** Deliveries are a receiver's: without one nobody hands leads on. */
const without = (config: JsonObject) =>
  put(put(config, 'server.deliveries', undefined), 'server.trustProxy', undefined);
