import { getDomain } from 'tldts';

/** The part of a host that somebody registered. Each name below `localhost`, and each address, stands for itself. */
export function registrable(host: string): string {
  const name = host.replace(/^\./, '').replace(/^\[|\]$/g, '');
  if (/(^|\.)localhost$/.test(name)) return name;
  return getDomain(name, { allowPrivateDomains: true }) ?? name;
}

/** Whether a host is another's than the page's. */
export function isForeign(host: string, pageHost: string): boolean {
  return registrable(host) !== registrable(pageHost);
}
