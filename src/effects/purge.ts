import { namePattern } from '../core/namePattern';

/** Names of what is to go, as `namePattern` reads them. */
export type Remains = { cookies: readonly string[]; storage: readonly string[] };

/** Removes cookies and storage keys by name, wherever on this host's ladder of domains and paths they were set. */
export function purge({ cookies, storage }: Remains): void {
  const isCookie = matcher(cookies);
  for (const name of cookieNames().filter(isCookie)) expireEverywhere(name);
  const isKey = matcher(storage);
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      for (const key of Object.keys(window[area]).filter(isKey)) window[area].removeItem(key);
    } catch {
      // Storage is denied: then nothing of theirs is in it either.
    }
  }
}

function matcher(written: readonly string[]): (name: string) => boolean {
  const patterns = written.map(namePattern);
  return (name) => patterns.some((matches) => matches(name));
}

function cookieNames(): string[] {
  try {
    return document.cookie.split('; ').map((pair) => pair.replace(/=.*/s, ''));
  } catch {
    return [];
  }
}

/** Every parent domain is tried and the browser refuses what is a public suffix, so no list of suffixes is needed. */
function expireEverywhere(name: string): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `; domain=${labels.slice(index).join('.')}`)];
  const steps = location.pathname.split('/').filter(Boolean);
  const paths = steps.flatMap((_, index) => {
    const path = `/${steps.slice(0, index + 1).join('/')}`;
    return [path, `${path}/`];
  });
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  for (const domain of domains) {
    for (const path of ['/', ...paths]) {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in the baseline
      document.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=${path}${domain}${secure}`;
    }
  }
}
