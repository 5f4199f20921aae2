import { vendorOfCookie, vendorOfKey } from '../../../audit/vendors/vendorOf';
import { namePattern } from '../../../core/namePattern';
import { catalog } from '../../../services/catalog/all';
import { switchId } from '../../importing/ids';
import { placeOf } from '../../init/page';
import { type Assigned, type ProposedService, proposeServices } from '../../init/services';
import type { SightedTag } from './sightTags';
import type { Wanted } from './wanted';

/** Makes services of tags, and has each say which cookies and keys go with it when it is taken back. */
export function servicesOf(
  tags: readonly SightedTag[],
  wanted: Wanted,
): { services: ProposedService[]; assigned: Assigned[] } {
  const { services, assigned } = proposeServices(
    tags.filter(({ hosts, vendors }) => hosts.length + vendors.length > 0),
  );
  for (const tag of tags) {
    if (tag.hosts.length + tag.vendors.length > 0) continue;
    const [first = ''] = tag.names;
    const id = switchId(first);
    if (!services.some((one) => one.id === id)) {
      const category = purposeOf(first);
      const place = placeOf(tag.page, tag.element);
      services.push({ id, service: { category, title: titleOf(tag.names) }, places: [place] });
    }
    assigned.push({ sighting: tag, services: [id], isTakenOut: false });
  }
  for (const {
    sighting,
    services: [id],
  } of assigned) {
    const names = tags.find(({ element }) => element === sighting.element)?.names ?? [];
    const own = services.find((one) => one.id === id);
    if (own) keep(own, names, wanted);
  }
  return { services, assigned };
}

/** Adds names to what a service keeps, where its preset does not know them. */
function keep({ service }: ProposedService, names: readonly string[], wanted: Wanted): void {
  const facts = service.preset === undefined ? undefined : catalog[service.preset];
  const add = (of: 'cookies' | 'storage', all: readonly string[]) => {
    const known = [...(facts?.[of].map(({ name }) => name) ?? []), ...(service[of] ?? [])];
    const left = all.filter(
      (one) => names.includes(one) && !known.some((name) => namePattern(name)(one)),
    );
    if (left.length > 0) service[of] = [...(service[of] ?? []), ...left.map(written)];
  };
  add('cookies', wanted.cookies);
  add('storage', wanted.keys);
}

/** What visitors read of it: the vendors that are known, else the names themselves. */
function titleOf(names: readonly string[]): string {
  const known = names.map((name) => vendorOfCookie({ name, domain: '' })?.name.ru ?? name);
  return [...new Set(known)].join(', ');
}

/** A name as a configuration holds it: one with signs that mean more there as a regular expression. */
function written(name: string): string {
  return /[/;,=\s*]/.test(name) ? `/^${name.replace(/[.+?^${}()|[\]\\*]/g, '\\$&')}$/` : name;
}

/** The category of what is known by its name alone; counting is what such scripts mostly do. */
function purposeOf(name: string): string {
  const vendor = vendorOfCookie({ name, domain: '' }) ?? vendorOfKey(name);
  return vendor?.purpose && vendor.purpose !== 'necessary' ? vendor.purpose : 'analytics';
}
