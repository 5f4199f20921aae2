import { namePattern } from '../../core/namePattern';
import type { InTwo, ServiceFacts } from '../../core/service';
import { catalog } from '../../services/catalog/all';
import { byDatabase, hostByDatabase } from './byDatabase';
import type { Vendor } from './vendor';

type Fits = { fits: (name: string) => boolean; facts: ServiceFacts; life?: number };

const all = Object.values(catalog);
const fitsOf = (of: 'cookies' | 'storage'): Fits[] =>
  all.flatMap((facts) =>
    facts[of].map(({ name, life }) => ({
      fits: namePattern(name),
      facts,
      ...(typeof life === 'number' && { life }),
    })),
  );
const cookies = fitsOf('cookies');
const keys = fitsOf('storage');
const hosts = all.flatMap((facts) =>
  facts.hosts.map((host) => ({ fits: namePattern(host), facts })),
);

/** Whose cookie it is, as far as its name and domain tell; `undefined` where nobody knows. */
export function vendorOfCookie(cookie: { name: string; domain: string }): Vendor | undefined {
  return known(cookies, cookie.name) ?? byDatabase(cookie.name, cookie.domain);
}

/** Whose key of a page's storage it is; `undefined` where nobody knows. */
export function vendorOfKey(key: string): Vendor | undefined {
  return known(keys, key) ?? known(cookies, key) ?? byDatabase(key, undefined);
}

/** Whose host it is; `undefined` where nobody knows. */
export function vendorOfHost(host: string): Vendor | undefined {
  const found = hosts.filter(({ fits }) => fits(host)).map(({ facts }) => facts);
  const [first] = found;
  if (!first) return hostByDatabase(host);
  return found.length === 1
    ? { name: titled(first), purpose: first.category, by: 'catalog' }
    : { name: first.vendor, by: 'catalog' };
}

function known(all: readonly Fits[], name: string): Vendor | undefined {
  const found = all.find(({ fits }) => fits(name));
  if (!found) return undefined;
  const { facts, life } = found;
  return {
    name: titled(facts),
    purpose: facts.category,
    ...(life !== undefined && { usualDays: life }),
    by: 'catalog',
  };
}

function titled({ title, vendor }: ServiceFacts): InTwo {
  const both = (one: string, other: string) => (one === other ? one : `${one} (${other})`);
  return { ru: both(title.ru, vendor.ru), en: both(title.en, vendor.en) };
}
