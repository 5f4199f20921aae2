import { namePattern } from '../core/namePattern';
import { expireEverywhere } from './cookies';

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
