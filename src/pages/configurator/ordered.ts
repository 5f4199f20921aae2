import type { JsonObject } from './json';

/** The keys in the order their readers look for them. */
export const ORDER = [
  '$schema',
  'site',
  'origins',
  'operator',
  'policy',
  'regime',
  'locale',
  'revision',
  'endpoint',
  'receiver',
  'base',
  'consentEndpoint',
  'categories',
  'services',
  'consentMode',
  'gpc',
  'seal',
  'banner',
  'record',
  'browserInfo',
  'countRefusals',
  'figures',
  'storage',
  'recipients',
  'purposes',
  'forms',
  'texts',
  'server',
];

/** The configuration as the file holds it: known keys in their order, what is unknown after them. */
export function fileText(config: JsonObject): string {
  const place = (key: string) => ORDER.indexOf(key) + 1 || ORDER.length + 1;
  const entries = Object.entries(config).sort(([one], [other]) => place(one) - place(other));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
