import type { AssentConfig } from '../../core/config';
import { mixedPart } from '../addresses';
import type { FoundProblem, Rule } from '../rules/rule';

/** A host with a letter of another alphabet is another host, and looks the same. */
export const hostRules: readonly Rule[] = [
  { code: 'host-mixed', law: ['152-FZ art. 19', 'GDPR art. 32'], reads: [], find: mixedHosts },
];

function mixedHosts(config: AssentConfig): FoundProblem[] {
  const { site, origins = [], endpoint, receiver, consentEndpoint, base, policy } = config;
  const isObject = typeof endpoint === 'object';
  const addresses: [string, string | undefined][] = [
    ['site', site && `//${site}`],
    ...origins.map((entry, index): [string, string] => [`origins[${index}]`, entry]),
    [isObject ? 'endpoint.url' : 'endpoint', isObject ? endpoint.url : endpoint],
    ['receiver', receiver],
    ['consentEndpoint', consentEndpoint],
    ['base', base],
    ['policy.url', policy?.url],
  ];
  return addresses.flatMap(([path, address = '']) => {
    const host = /^(?:https?:)?\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
    const part = mixedPart(host);
    if (part === undefined) return [];
    const marked = part.replace(/[^\x20-\x7e]+/g, (letters) => `[${letters}]`);
    const message = `“${part}” has letters of two alphabets (${marked}), so that it is another host than it looks. Type it again with one keyboard layout.`;
    return [{ path, value: path === 'site' ? site : address, message }];
  });
}
