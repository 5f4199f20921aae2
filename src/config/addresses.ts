import { isPagePath } from '../core/pagePath';

/** A page that stands for any: what leads away from it leads away from all. */
const PAGE = 'https://page.invalid';

/** What an address would be, read as a page on `https://` reads it; `undefined` when it cannot be read. */
function readUrl(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

function isLocalHost(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host.endsWith('.localhost');
}

/** Whether an absolute address keeps what is sent to it secret: `https:`, or `http:` on this machine. */
export function isSecureUrl(address: string): boolean {
  const url = readUrl(address);
  if (!url || !/^https?:\/\//.test(address)) return false;
  return url.protocol === 'https:' || isLocalHost(url.hostname);
}

/** Whether an address stays on the page's own site, wherever that is. */
export function isOwnPath(address: string): boolean {
  return isPagePath(address) && readUrl(address, `${PAGE}/`)?.origin === PAGE;
}

/** The host that an address without a scheme leads to, as `//host/path` does; `undefined` where it names none. */
export function schemelessHost(address: string): string | undefined {
  const url = readUrl(address, `${PAGE}/`);
  return url && !URL.canParse(address) && url.origin !== PAGE ? url.host : undefined;
}

/** Whether an address carries a user name or a password. */
export function hasCredentials(address: string): boolean {
  const url = readUrl(address);
  return !!url && (url.username !== '' || url.password !== '');
}

/** Whether a link may be shown to a visitor: a path of the site, or a secure absolute address. */
export function isSafeLink(address: string): boolean {
  const url = readUrl(address, `${PAGE}/`);
  if (!url) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLocalHost(url.hostname));
}

/** The exact origin an entry names, hosts as punycode; `undefined` when it is anything else. */
export function exactOrigin(entry: string): string | undefined {
  if (!/^https?:\/\/[^/?#@\\\s*]+$/.test(entry)) return undefined;
  return readUrl(entry)?.origin;
}

/** The part of a host whose letters are of two alphabets that look alike; `undefined` where there is none. */
export function mixedPart(host: string): string | undefined {
  return host
    .split('.')
    .find((part) => /[a-z]/i.test(part) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(part));
}

/** A bare host name as punycode; `undefined` for anything with a scheme, a port or a path. */
export function bareHost(site: string): string | undefined {
  if (!/^[^\s/:?#@\\*]+$/.test(site)) return undefined;
  const host = readUrl(`https://${site}`)?.hostname;
  return host && (host.includes('.') || host === 'localhost') ? host : undefined;
}
