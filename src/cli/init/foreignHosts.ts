import { presetFor } from '../importing/presetFor';

/** Places that only keep files: what comes from there can lie on the site itself. */
const FILE_HOSTS =
  /(^|\.)(jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|fonts\.(googleapis|gstatic)\.com|fontawesome\.com|bootstrapcdn\.com|code\.jquery\.com|startbootstrap\.com|yastatic\.net)$/;

/** Addresses that only name something, and are never asked. */
const NAMING = /^(www\.)?(w3\.org|schema\.org|ogp\.me|purl\.org)$/;

/** Whether a host only keeps files for others. */
export function keepsFiles(host: string): boolean {
  return FILE_HOSTS.test(host);
}

/** The foreign host an address leads to; `undefined` for the site's own, and for what is no address of a server. */
export function foreignHost(
  address: string | undefined,
  site: string | undefined,
): string | undefined {
  const written = address?.trim() ?? '';
  if (!/^(https?:)?\/\//i.test(written) || !URL.canParse(written, 'https://site.invalid')) {
    return undefined;
  }
  const { hostname } = new URL(written, 'https://site.invalid');
  const bare = (host: string) => host.replace(/^www\./, '');
  return site !== undefined && bare(hostname) === bare(site) ? undefined : hostname;
}

/** Foreign hosts in a script's text from which it may fetch: in quotes, as an address. */
export function hostsIn(script: string, site: string | undefined): string[] {
  const found = [...script.matchAll(/["'`]((?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'`\s]*)/gi)];
  const hosts = found.flatMap(([, address]) => foreignHost(address, site) ?? []);
  return [...new Set(hosts)].filter((host) => !NAMING.test(host));
}

/** The preset whose vendor a host is, where one alone is meant. */
export function presetOfHost(host: string): string | undefined {
  return /^(www\.google\.com|yastatic\.net|vk\.com|yandex\.ru)$/.test(host)
    ? undefined
    : presetFor({ name: '', category: '', hosts: [host] });
}
