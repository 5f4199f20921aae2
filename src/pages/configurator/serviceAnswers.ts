import type { ServiceFacts } from '../../core/service';
import { at, isObject, type JsonObject, objectAt, put } from './json';

/** Ids that people know better than their preset's. */
const NAMES: Readonly<Record<string, string>> = { 'yandex-metrika': 'metrika' };

/** The id under which a preset stands, or would. */
export function serviceId(config: JsonObject, preset: string): string {
  const services = objectAt(config, 'services');
  const found = Object.keys(services).find((id) => at(services, `${id}.preset`) === preset);
  return found ?? NAMES[preset] ?? preset.replaceAll('-', '_');
}

/** A configuration with a preset, or without it. */
export function withService(
  config: JsonObject,
  { preset, category }: ServiceFacts,
  isThere: boolean,
): JsonObject {
  const path = `services.${serviceId(config, preset)}`;
  if (!isThere) return put(config, path, undefined);
  return put(config, path, { preset, ...(category === 'necessary' && { category }) });
}

/** A configuration with a preset's number; without one it goes, where nothing else was written of it. */
export function withNumber(config: JsonObject, facts: ServiceFacts, id: string): JsonObject {
  const path = `services.${serviceId(config, facts.preset)}`;
  if (id) {
    const begun = isObject(at(config, path)) ? config : withService(config, facts, true);
    return put(begun, `${path}.id`, id);
  }
  const left = put(config, `${path}.id`, undefined);
  const others = Object.keys(objectAt(left, path)).filter((key) => key !== 'preset');
  return others.length ? left : put(left, path, undefined);
}

/** Services that no preset describes. */
export function ownServices(
  config: JsonObject,
  known: Readonly<Record<string, unknown>>,
): string[] {
  const services = objectAt(config, 'services');
  return Object.keys(services).filter((id) => {
    const preset = at(services, `${id}.preset`);
    return typeof preset !== 'string' || !Object.hasOwn(known, preset);
  });
}
