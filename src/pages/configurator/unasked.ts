import type { JsonObject } from './json';

/** Keys that no control of the page asks for. */
const UNASKED = [
  '$schema',
  'origins',
  'base',
  'consentEndpoint',
  'categories',
  'gpc',
  'seal',
  'countRefusals',
  'figures',
];

/** What a configuration holds that the page does not ask for, and keeps as it is. */
export const unasked = (config: JsonObject) => UNASKED.filter((key) => Object.hasOwn(config, key));
