import type { AssentConfig } from '../../core/config';
import { sealHosts } from '../../core/sealPolicy';
import { categoryOfService } from '../../core/settings';
import { catalog } from '../../services/catalog/all';
import { exactOrigin } from '../addresses';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

const hostsOf = (preset: string) =>
  Object.hasOwn(catalog, preset) ? (catalog[preset]?.hosts ?? []) : [];

/** What may be asked before a choice is written as a Content Security Policy takes it. */
export const sealRules: readonly Rule[] = [
  {
    code: 'seal-unfit',
    reads: ['seal'],
    find: ({ seal }) =>
      (seal?.allow ?? []).flatMap((entry, index) =>
        problemIf(
          !isSource(entry),
          `seal.allow[${index}]`,
          entry,
          'This is not an origin that the seal can let through. Write it like `https://cdn.example.ru`, or `https://*.example.ru` for all below one: scheme and host, no path; `http:` only on this machine.',
        ),
      ),
  },
];

/** What is let through before a choice though it waits for one, and services that the seal cannot open. */
export const sealWarnings: readonly Rule[] = [
  {
    code: 'seal-open',
    law: ['ePrivacy art. 5(3)', '152-FZ art. 9 part 1'],
    reads: ['seal', 'services', 'categories'],
    find: allowedVendors,
  },
  { code: 'seal-hostless', reads: ['seal', 'services', 'categories'], find: hostless },
];

function isSource(entry: string): boolean {
  const [, scheme = '', host = ''] = /^(https?|wss?):\/\/(?:\*\.)?(.+)$/.exec(entry) ?? [];
  const origin = exactOrigin(`https://${host}`);
  // A policy takes fewer signs than an address does.
  if (!origin || !/^https?:\/\/[\w-]+(\.[\w-]+)*(:\d+)?$/.test(origin)) return false;
  return scheme.endsWith('s') || /^https:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(origin);
}

/** Whether two hosts of a policy may be one, `*.` standing for any part before. */
function meet(one: string, other: string): boolean {
  const isBelow = (host: string, pattern: string) =>
    pattern.startsWith('*.') && host.endsWith(pattern.slice(1));
  return one === other || isBelow(one, other) || isBelow(other, one);
}

function allowedVendors(config: AssentConfig): FoundProblem[] {
  const services = entries(config.services).map(([id, service]) => ({
    name: `the service \`${id}\``,
    waits: categoryOfService(config, id) !== 'necessary',
    hosts: sealHosts(service, hostsOf),
  }));
  const vendors = Object.values(catalog).map(({ title, hosts }) => ({
    name: title.en,
    waits: true,
    hosts,
  }));
  return (config.seal?.allow ?? []).flatMap((entry, index) => {
    const host = entry.replace(/^\w+:\/\//, '');
    const met = [...services, ...vendors].find(({ hosts }) => hosts.some((one) => meet(host, one)));
    return problemIf(
      met?.waits === true,
      `seal.allow[${index}]`,
      entry,
      `${met?.name} asks this host, which would be asked before any choice. Take it out: it is let through once that is granted.`,
    );
  });
}

function hostless(config: AssentConfig): FoundProblem[] {
  if (!config.seal) return [];
  return entries(config.services).flatMap(([id, service]) => {
    const odd = (service.hosts ?? []).flatMap((host, index) =>
      problemIf(
        sealHosts({ hosts: [host] }, hostsOf).length === 0,
        `services.${id}.hosts[${index}]`,
        host,
        'This is no host that the seal can let through. Write it like `youtube.com`, which takes `www.youtube.com` and all below it along.',
      ),
    );
    // A preset that is not known is told so, and opens nothing for that.
    const isUnknown = service.preset !== undefined && !Object.hasOwn(catalog, service.preset);
    if (odd.length || isUnknown) return odd;
    return problemIf(
      categoryOfService(config, id) !== 'necessary' && sealHosts(service, hostsOf).length === 0,
      `services.${id}.hosts`,
      service.hosts,
      'The seal opens no host for this service when it is granted. Name those it asks in `hosts`, unless it asks only the site itself.',
    );
  });
}
