import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** Russia, its neighbours and the countries of its former union. */
const NEAR = 'RU KZ BY UA AM GE AZ UZ KG TJ TM MD EE LV LT FI PL NO MN'.split(' ');

const NAME = 'virtual:phone-near';

type Plans = {
  version: unknown;
  country_calling_codes: Record<string, string[]>;
  countries: Record<string, unknown>;
};

/** What the library remembers its one error's class in: a page may have something of its own by that name. */
const MAP = '"function" == typeof Map ? new Map() : void 0';

/**
 * Cuts the numbering plans near us out of libphonenumber's fullest ones, as `virtual:phone-near`, and has
 * the library do without a `Map`.
 */
export function phonePlans(): Plugin {
  return {
    name: 'assent-phone-plans',
    transform: (code, id) =>
      id.includes('libphonenumber-js') && code.includes(MAP)
        ? { code: code.replace(MAP, 'undefined'), map: null }
        : undefined,
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const all: Plans = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json');
      const isNear = (country: string) => NEAR.includes(country);
      const codes = Object.entries(all.country_calling_codes)
        .map(([code, countries]) => [code, countries.filter(isNear)] as const)
        .filter(([, countries]) => countries.length);
      const near: Plans = {
        version: all.version,
        country_calling_codes: Object.fromEntries(codes),
        countries: Object.fromEntries(
          Object.entries(all.countries).filter(([country]) => isNear(country)),
        ),
      };
      return `export default ${JSON.stringify(near)}`;
    },
  };
}
