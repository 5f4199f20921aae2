import type { AssentConfig, ServiceConfig } from './config';
import { eachOnce } from './eachOnce';
import { contactEndpoint, isNecessary, optionalIds } from './settings';

/** Hosts of a preset's vendor, `*.` standing for any part before; none for a preset that nobody knows. */
export type HostsOf = (preset: string) => readonly string[];

/** What a page's seal is made from. */
export type SealPlan = {
  /** Name of the record's cookie. */
  cookie: string;
  revision: number;
  /** Holds before any choice: the site itself, what is ours, and what the owner allows. */
  policy: string;
  /** What each optional category and service opens, as hosts of a Content Security Policy. */
  opens: Record<string, string[]>;
};

/** How every policy of the seal begins: the page's own, all of it, for the seal is about whom it asks, not about how it is written. */
export const SEALED = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** Plans a page's seal; `hostsOf` is the catalog of vendors. */
export function sealPlan(config: AssentConfig, hostsOf: HostsOf): SealPlan {
  const { record, revision = 1, services = {} } = config;
  const hosts = (id: string) => sealHosts(services[id] ?? {}, hostsOf);
  const needed = Object.keys(services)
    .filter((id) => isNecessary(config, id))
    .flatMap(hosts);
  const sources = [
    ...ownOrigins(config),
    ...(config.seal?.allow ?? []),
    // A host without a scheme is no place for a socket.
    ...needed.flatMap((host) => [host, `wss://${host}`]),
  ];
  return {
    cookie: record?.cookie ?? 'assent',
    revision,
    policy: [SEALED, ...eachOnce(sources.flatMap(inLatin))].join(' '),
    opens: Object.fromEntries(optionalIds(config).map((id) => [id, leaveCovered(hosts(id))])),
  };
}

/**
 * Hosts that a granted service may ask: those of its preset, and the owner's own, subdomains included, for
 * `youtube.com` is written where `www.youtube.com` is meant too.
 */
export function sealHosts(
  { preset = '', host, hosts = [] }: Pick<ServiceConfig, 'preset' | 'host' | 'hosts'>,
  hostsOf: HostsOf,
): string[] {
  const own = [...hosts, ...(host ? [host] : [])].flatMap((written) => {
    const bare = bareHost(written);
    return /^[^*:[]+\.[a-z][^.:]*$/.test(bare) ? [bare, `*.${bare}`] : bare || [];
  });
  return eachOnce([...hostsOf(preset), ...own]);
}

/** The hosts that none of the others stands for. */
function leaveCovered(hosts: readonly string[]): string[] {
  return hosts.filter((host) => !hosts.some((one) => one !== host && covers([one], host)));
}

/** Whether a host is among those of a policy, `*.` standing for any part before. */
export function covers(hosts: readonly string[], host: string): boolean {
  return hosts.some((one) => (one.startsWith('*.') ? host.endsWith(one.slice(1)) : host === one));
}

/** A page may have something of its own by the name of `URL`; Node has no other. */
const Address = typeof webkitURL === 'undefined' ? URL : webkitURL;

/**
 * The host of an address or a host as people write them, as punycode; empty where there is none that a policy takes:
 * quotes, commas and semicolons are parts of hosts for addresses, and ends of everything for a policy.
 */
function bareHost(written: string): string {
  try {
    const { host } = new Address(written.replace(/^(\w+:\/\/)?/, 'https://'));
    return /^(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/.test(host) ? host : '';
  } catch {
    return '';
  }
}

/** Where the widget, its receiver and the endpoints are, and the site under its two names. */
function ownOrigins(config: AssentConfig): string[] {
  const { site, receiver, base, consentEndpoint } = config;
  const addresses = [receiver, base, contactEndpoint(config)?.url, consentEndpoint];
  return [
    ...(site?.includes('.') ? [site, `www.${site}`] : []),
    ...addresses.flatMap((address) => {
      const origin = /^https?:\/\/[^/?#]+/.exec(address ?? '');
      return origin ? [origin[0]] : [];
    }),
  ];
}

/** A source with its host as browsers compare it; none where no policy takes it. */
function inLatin(source: string): string[] {
  const [scheme = ''] = /^\w+:\/\//.exec(source) ?? [];
  const host = bareHost(source.slice(scheme.length));
  // Without a scheme the page's own is meant, or the safer one.
  return host ? [scheme.replace('https://', '') + host] : [];
}
