import type { AssentConfig } from '../config/types';
import { hasSoundShape } from '../core/shape';
import { createTrust } from '../effects/trust';
import type { Assent } from './api';
import { type Platform, start as startOn } from './start';

export type { AssentConfig } from '../config/types';
export type { Assent } from './api';

const chunks = {
  preferences: () => import('./chunks/preferences'),
  send: () => import('./chunks/send'),
  forms: () => import('./chunks/forms'),
  checker: () => import('./chunks/checker'),
};

/**
 * Starts Assent on this page. Returns `undefined` where there is no page (a server) and where the
 * configuration is wrong; the console then says what to mend.
 */
export function start(
  config: AssentConfig,
  options: { nonce?: string; debug?: boolean } = {},
): Assent | undefined {
  if (typeof document === 'undefined') return undefined;
  const load = ((name: keyof typeof chunks) => chunks[name]()) as Platform['load'];
  if (!hasSoundShape(config)) {
    load('checker').then(({ explain }) => explain(config));
    return undefined;
  }
  return startOn(config, {
    load,
    trust: createTrust(),
    nonce: options.nonce ?? '',
    debug: options.debug ?? false,
    configUrl: undefined,
  });
}
