import { type Json, type JsonObject, put, wordsAt } from './json';

/** Where a receiver usually stands, by the site's name; nothing while that is no name yet. */
export function usualReceiver(site: string): string {
  const host = site.trim().replace(/^www\./, '');
  return /^[^\s/:]+\.[^\s/:.]{2,}$/.test(host) ? `https://leads.${host}` : '';
}

/** A configuration with the site's name; the usual receiver follows, where nobody wrote another one. */
export function withSite(config: JsonObject, site: string): JsonObject {
  const named = put(config, 'site', site || undefined);
  if (config.endpoint !== undefined || !config.forms) return named;
  const before = wordsAt(config, 'receiver');
  const isOurs = before === '' || before === usualReceiver(wordsAt(config, 'site'));
  return isOurs ? withReceiver(named, usualReceiver(site)) : named;
}

/** A configuration with a receiver; the policy that it writes follows, where nobody named another place. */
export function withReceiver(config: JsonObject, receiver: string): JsonObject {
  const policy = wordsAt(config, 'policy.url');
  const before = wordsAt(config, 'receiver');
  const isOurs = policy === '' || policy === OWN_PLACE || policy === policyOf(before);
  const placed = put(config, 'receiver', receiver || undefined);
  return isOurs ? put(placed, 'policy.url', policyOf(receiver)) : placed;
}

/** A configuration with one more answer, and what follows from it. */
export function answered(config: JsonObject, path: string, value: Json | undefined): JsonObject {
  const words = typeof value === 'string' ? value : '';
  if (path === 'site') return withSite(config, words);
  return path === 'receiver' ? withReceiver(config, words) : put(config, path, value);
}

/** Where the policy stands that an owner wrote. */
const OWN_PLACE = '/privacy';

const policyOf = (receiver: string) =>
  receiver ? `${receiver.replace(/\/$/, '')}/policy` : OWN_PLACE;
