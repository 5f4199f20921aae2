import { hasSoundShape } from '../core/shape';
import { createTrust } from '../effects/trust';
import type { start as Start } from './face';
import { type Platform, start as startOn } from './start';

const presets = import.meta.glob<unknown>('../services/presets/*.ts');
const locales = import.meta.glob<unknown>('../locales/??.ts');

const chunks = {
  placeholders: () => import('./chunks/placeholders'),
  templates: () => import('./chunks/templates'),
  signals: () => import('./chunks/signals'),
  withdrawal: () => import('./chunks/withdrawal'),
  preferences: () => import('./chunks/preferences'),
  send: () => import('./chunks/send'),
  browser: () => import('./chunks/browser'),
  forms: () => import('./chunks/forms'),
  submit: () => import('./chunks/submit'),
  ownForm: () => import('./chunks/ownForm'),
  leftover: () => import('./chunks/leftover'),
  silence: () => import('./chunks/silence'),
  phone: () => import('./chunks/phone'),
  phoneWorld: () => import('./chunks/phoneWorld'),
  checker: () => import('./chunks/checker'),
};

/** See `face.ts`, whose types a bundler's user gets. */
export const start: typeof Start = (config, options = {}) => {
  if (typeof document === 'undefined') return undefined;
  const load = ((name: keyof typeof chunks) =>
    (
      chunks[name] ??
      presets[`../services/presets/${name}.ts`] ??
      // A bundler's user gets a language whole.
      locales[`../locales/${name.slice(-2)}.ts`]
    )()) as unknown as Platform['load'];
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
};
