import type { ServiceConfig } from '../../core/config';
import { catalog } from '../../services/catalog/all';
import { switchId } from '../importing/ids';
import { keepsFiles } from './foreignHosts';
import type { Sighting } from './lookAt';
import { placeOf } from './page';

/** A service that is proposed, and where in the pages it was seen. */
export type ProposedService = { id: string; service: ServiceConfig; places: string[] };

/** What is held back or taken out, with the service that it waits for. */
export type Assigned = { sighting: Sighting; service: string; isTakenOut: boolean };

/** Makes services of what was seen: presets where the vendor's number is known, else services of one's own. */
export function proposeServices(sightings: readonly Sighting[]): {
  services: ProposedService[];
  assigned: Assigned[];
} {
  const services: ProposedService[] = [];
  const mixed = new Set(
    sightings
      .filter(({ treatment }) => treatment === 'gate-text')
      .flatMap(({ vendors }) => vendors.map(({ preset }) => preset)),
  );
  const add = (id: string, service: ServiceConfig, sighting: Sighting): string => {
    const there = services.find((one) => one.id === id);
    const place = placeOf(sighting.page, sighting.element);
    if (there) {
      if (!there.places.includes(place)) there.places.push(place);
    } else services.push({ id, service, places: [place] });
    return id;
  };
  const assigned = sightings.flatMap((sighting): Assigned[] => {
    if (sighting.element.tagName === 'noscript' || !isKept(sighting)) {
      for (const vendor of sighting.vendors) addVendor(vendor.preset, vendor.id, sighting);
      return [{ sighting, service: '', isTakenOut: true }];
    }
    const ids = sighting.vendors.map(({ preset, id }) => addVendor(preset, id, sighting));
    const [service = addHost(sighting)] = ids;
    const isReplaced = sighting.vendors.every(({ preset }) => !mixed.has(preset));
    return [{ sighting, service, isTakenOut: sighting.treatment === 'take-out' && isReplaced }];
  });
  return { services, assigned };

  function addVendor(preset: string, id: string | undefined, sighting: Sighting): string {
    const facts = catalog[preset];
    const same = services.find(({ service }) => service.preset === preset && service.id === id);
    if (same) return add(same.id, same.service, sighting);
    const known = id ?? numberOf(preset, sightings);
    const isPreset = !mixed.has(preset) && (known !== undefined || !facts?.idPattern);
    if (!isPreset) return add(switchId(preset), ownService(preset), sighting);
    const base = switchId(preset);
    const others = services.filter(
      ({ service }) => service.preset === preset && service.id !== known,
    ).length;
    const service: ServiceConfig = {
      preset,
      ...(facts?.idPattern && known !== undefined && { id: known }),
      ...(facts?.category === 'functional' && { category: 'functional' }),
    };
    return add(others ? `${base}_${others + 1}` : base, service, sighting);
  }

  function addHost(sighting: Sighting): string {
    const [host = 'host', ...more] = sighting.hosts;
    const id = switchId(host.replace(/^www\./, ''));
    const category = keepsFiles(host) ? 'functional' : 'marketing';
    add(id, { category, title: host, hosts: [host, ...more] }, sighting);
    const { hosts = [] } = services.find((one) => one.id === id)?.service ?? {};
    for (const one of more) if (!hosts.includes(one)) hosts.push(one);
    return id;
  }
}

/** Whether something of it stays in the page: links that only prepare a request go, whoever they are for. */
function isKept({ element }: Sighting): boolean {
  return !(
    element.tagName === 'link' &&
    element.attrs.some(
      ({ name, value }) => name === 'rel' && /preconnect|prefetch|preload|prerender/i.test(value),
    )
  );
}

/** The number that another place of the site gives for this vendor. */
function numberOf(preset: string, sightings: readonly Sighting[]): string | undefined {
  return sightings
    .flatMap(({ vendors }) => vendors)
    .find((one) => one.preset === preset && one.id !== undefined)?.id;
}

/** A vendor whose own code stays in the page: what it keeps and asks, as the catalog says. */
function ownService(preset: string): ServiceConfig {
  const facts = catalog[preset];
  const names = (keys: readonly { name: string; isForeign?: true }[] = []) =>
    keys.filter(({ isForeign }) => !isForeign).map(({ name }) => name);
  const [cookies, storage] = [names(facts?.cookies), names(facts?.storage)];
  return {
    category: facts?.category ?? 'marketing',
    title: facts?.title.ru ?? preset,
    ...(cookies.length && { cookies }),
    ...(storage.length && { storage }),
    ...(facts?.hosts.length && { hosts: facts.hosts }),
  };
}
