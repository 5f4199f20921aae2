import { vi } from 'vitest';
import type { Preset, PresetPorts } from '../../../src/core/service';
import { catalog } from '../../../src/services/catalog/all';

/** The test's globals stand for a page's: presets find vendors there by name. */
export const page: Record<string, unknown> = globalThis;

/** Takes away what presets left among the globals; to be called before the first, then after each test. */
export function pageCleaner(): () => void {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  return () => {
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** A preset as a new page loads it, without memory of earlier tests. */
export async function freshPreset(file: string): Promise<Preset> {
  vi.resetModules();
  const { preset } = await import(`../../../src/services/presets/${file}.ts`);
  return preset;
}

/** What one script was asked for with. */
export type Inserted = {
  url: string;
  attributes: Readonly<Record<string, string>>;
  onLoad: (() => void) | undefined;
};

/** Ports that write down which scripts were asked for. */
export function fakePorts(id: string, own: Partial<PresetPorts> = {}) {
  const inserted: Inserted[] = [];
  const ports: PresetPorts = {
    id,
    options: {},
    has: () => true,
    insert: (url, attributes = {}, onLoad) => inserted.push({ url, attributes, onLoad }),
    ...own,
  };
  return { ports, inserted, urls: () => inserted.map(({ url }) => url) };
}

/** A vendor's preset on a new page, with ports of its own id. */
export async function meet(
  file: string,
  own: { id?: string; options?: object; has?: (id: string) => boolean } = {},
) {
  const preset = await freshPreset(file);
  const { id = catalog[preset.facts.preset]?.idExample ?? '', options = {}, ...rest } = own;
  return { preset, id, ...fakePorts(id, { options: { ...options }, ...rest }) };
}

/** Calls waiting in a vendor's list, each as an array. */
export const waiting = (list: unknown) =>
  Array.from(list as ArrayLike<ArrayLike<unknown>>, (call) => Array.from(call));
