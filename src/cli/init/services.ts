import type { ServiceConfig } from '../../core/config';
import { catalog } from '../../services/catalog/all';
import { switchId } from '../importing/ids';
import { keepsFiles, presetOfHost } from './foreignHosts';
import type { Sighting } from './lookAt';
import { placeOf } from './page';

/** A service that is proposed, and where in the pages it was seen. */
export type ProposedService = { id: string; service: ServiceConfig; places: string[] };

/** What is held back or taken out, with all services that it waits for. */
export type Assigned = { sighting: Sighting; services: string[]; isTakenOut: boolean };

/** A foreign host that styles ask, and where. */
export type StyleAsk = { host: string; place: string };

/** Makes services of what was seen: presets where the vendor's number is known, else services of one's own. */
export function proposeServices(
  sightings: readonly Sighting[],
  styleAsks: readonly StyleAsk[] = [],
): {
  services: ProposedService[];
  assigned: Assigned[];
  /** The service that styles' requests to a host wait for. */
  styleServices: Record<string, string>;
} {
  const services: ProposedService[] = [];
  const mixed = new Set(
    sightings
      .filter(({ treatment }) => treatment === 'gate-text')
      .flatMap(({ vendors }) => vendors.map(({ preset }) => preset)),
  );
  const add = (id: string, service: ServiceConfig, place: string): string => {
    const there = services.find((one) => one.id === id);
    if (there) {
      if (!there.places.includes(place)) there.places.push(place);
    } else services.push({ id, service, places: [place] });
    return id;
  };
  const assigned = sightings.map((sighting): Assigned => {
    const place = placeOf(sighting.page, sighting.element);
    const ids = sighting.vendors.map(({ preset, id }) => addVendor(preset, id, place));
    if (sighting.element.tagName === 'noscript' || sighting.treatment === 'take-out-alone') {
      return { sighting, services: [], isTakenOut: true };
    }
    if (!ids.length) ids.push(addHosts(sighting.hosts, place));
    else if (sighting.others.length) ids.push(addHosts(sighting.others, place));
    const isReplaced = sighting.vendors.every(({ preset }) => !mixed.has(preset));
    const isTakenOut = sighting.treatment === 'take-out' && isReplaced;
    return { sighting, services: [...new Set(ids)], isTakenOut };
  });
  const styleServices = Object.fromEntries(
    styleAsks.map(({ host, place }) => {
      const preset = presetOfHost(host);
      return [host, preset ? addVendor(preset, undefined, place) : addHosts([host], place)];
    }),
  );
  return { services, assigned, styleServices };

  function addVendor(preset: string, id: string | undefined, place: string): string {
    const facts = catalog[preset];
    const same = services.find(({ service }) => service.preset === preset && service.id === id);
    if (same) return add(same.id, same.service, place);
    const known = id ?? numberOf(preset, sightings);
    const isPreset = !mixed.has(preset) && (known !== undefined || !facts?.idPattern);
    if (!isPreset) return add(switchId(preset), ownService(preset), place);
    const base = switchId(preset);
    const others = services.filter(
      ({ service }) => service.preset === preset && service.id !== known,
    ).length;
    const service: ServiceConfig = {
      preset,
      ...(facts?.idPattern && known !== undefined && { id: known }),
      ...(facts?.category === 'functional' && { category: 'functional' }),
    };
    return add(others ? `${base}_${others + 1}` : base, service, place);
  }

  function addHosts([host = 'host', ...more]: readonly string[], place: string): string {
    const id = switchId(host.replace(/^www\./, ''));
    const category = keepsFiles(host) ? 'functional' : 'marketing';
    add(id, { category, title: host, hosts: [host, ...more] }, place);
    const { hosts = [] } = services.find((one) => one.id === id)?.service ?? {};
    for (const one of more) if (!hosts.includes(one)) hosts.push(one);
    return id;
  }
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
