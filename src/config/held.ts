import type { AssentConfig } from '../core/config';
import { covers, sealHosts } from '../core/sealPolicy';
import type { ServiceFacts, StoredKey } from '../core/service';
import { catalog } from '../services/catalog/all';

const KINDS: Record<string, string> = {
  'script-src': 'a script',
  'style-src': 'a style sheet',
  'img-src': 'a picture',
  'font-src': 'a font',
  'frame-src': 'a frame',
  'media-src': 'sound or video',
  'object-src': 'an object',
  'worker-src': 'a worker',
  'connect-src': 'a request of a script',
};

/**
 * What an owner is told of an address that the seal held: what it was, whose, when it is let through, and
 * the line that lets it through before any choice. `directive` is the policy's, as the browser reports it.
 */
export function explainHeld(
  address: string,
  directive: string,
  config: AssentConfig,
  has: (id: string) => boolean,
): string {
  const { host, protocol } = new URL(address);
  const kind = KINDS[directive.replace(/-(elem|attr)$/, '')] ?? 'a request';
  const hostsOf = (preset: string) => catalog[preset]?.hosts ?? [];
  const service = Object.entries(config.services ?? {}).find(([, one]) =>
    covers(sealHosts(one, hostsOf), host),
  );
  const facts = Object.values(catalog).find(({ hosts }) => covers(hosts, host));
  const whose = facts ? ` (${facts.title.en})` : '';
  const line = `"seal": { "allow": ["${protocol}//${host}"] }`;
  const open = `To let it through before any choice: ${line}, and print the seal anew.`;
  const held = `The seal held ${kind} from ${host}${whose}:`;
  if (service) {
    const [id] = service;
    return has(id)
      ? `${held} "${id}" is granted, but the seal in the page was printed before the configuration named this host. Print it anew.`
      : `${held} it is let through once "${id}" is granted. ${open}`;
  }
  const named = facts
    ? `Name it, and its tag in the page may stay as it is: "services": ${JSON.stringify({ [facts.preset.replace(/-/g, '_')]: asOwn(facts) })}.`
    : 'Name it in the "hosts" of a service and it is let through with that alone.';
  return `${held} it is in no service, so it is let through only once everything is granted. ${named} ${open}`;
}

/**
 * A vendor as an owner's own service: what it asks and keeps, so that it is let through and taken back. A preset would start it
 * by itself, beside the tag in the page; one that only has frames has nothing to start.
 */
function asOwn({ preset, category, title, hosts, cookies, storage, idPattern }: ServiceFacts) {
  if (!idPattern) return { preset };
  const names = (keys: readonly StoredKey[]) =>
    keys.flatMap(({ name, isForeign }) => (isForeign ? [] : name));
  return {
    category,
    title: title.en,
    hosts,
    cookies: names(cookies),
    ...(storage.length && { storage: names(storage) }),
  };
}
