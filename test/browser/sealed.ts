import type { AssentConfig } from '../../src/core/config';
import { type Foreign, foreignRequests, sealLines, startForeign } from './foreign';
import { newPath, type Parts, putPage } from './page';
import type { Site } from './site';
import { test as base } from './test';

/** Tests of sealed pages, with two other hosts: of a service, and of nobody's. */
export const test = base.extend<{ vendor: Foreign; stranger: Foreign }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  vendor: async ({}, use) => {
    const foreign = await startForeign();
    await use(foreign);
    foreign.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  stranger: async ({}, use) => {
    const foreign = await startForeign();
    await use(foreign);
    foreign.stop();
  },
});

export { expect } from './test';

/** Every kind of request, sorted. */
export const KINDS =
  'background beacon blank embed font frame import module object picture prefetch preload script socket srcdoc srcset stream style video worker xhr'.split(
    ' ',
  );

/** A configuration in which one host is a service's. */
export const sealedConfig = (vendor: Foreign): Partial<AssentConfig> => ({
  seal: {},
  services: {
    maps: { category: 'marketing', title: 'Карты', hosts: [vendor.host] },
    counter: { category: 'analytics' },
  },
});

/** Puts a sealed page; gives its address. */
export const putSealed = (site: Site, vendor: Foreign, parts: Parts = {}, path = newPath()) => {
  const config = { ...sealedConfig(vendor), ...(parts.config || {}) };
  return putPage(site, path, { top: sealLines(config), ...parts, config });
};

/** Everything that can be asked of several hosts. */
export const asking = (...hosts: Foreign[]) => hosts.map(foreignRequests).join('');
