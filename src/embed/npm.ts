import type { Entries, Load } from '../chunks/contract';
import { hasSoundShape } from '../core/shape';
import { createTrust, type Trust } from '../effects/trust';
import type { start as Start } from './face';
import { start as startOn } from './start';

const presets = import.meta.glob<unknown>('../services/presets/*.ts');
const locales = import.meta.glob<unknown>([
  '../locales/??.ts',
  '../locales/??-????.ts',
  '../locales/policy/??.ts',
  '../locales/mine/??.ts',
  '../locales/key/??.ts',
  '../locales/told/??.ts',
]);

/** Each entry's code: the compiler holds it to what the contract says of it. */
const entries: { [Name in keyof Entries]: () => Promise<Entries[Name]> } = {
  advice: () => import('../chunks/advice'),
  placeholders: () => import('../chunks/placeholders'),
  granting: () => import('../chunks/granting'),
  signals: () => import('../chunks/signals'),
  withdrawal: () => import('../chunks/withdrawal'),
  preferences: () => import('../chunks/preferences'),
  gpc: () => import('../chunks/gpc'),
  receipt: () => import('../chunks/receipt'),
  reopen: () => import('../chunks/reopen'),
  rise: () => import('../chunks/rise'),
  stand: () => import('../chunks/stand'),
  seal: () => import('../chunks/seal'),
  send: () => import('../chunks/send'),
  figures: () => import('../chunks/figures'),
  follow: () => import('../chunks/follow'),
  shared: () => import('../chunks/shared'),
  browser: () => import('../chunks/browser'),
  foreign: () => import('../chunks/foreign'),
  forms: () => import('../chunks/forms'),
  submit: () => import('../chunks/submit'),
  siteForm: () => import('../chunks/siteForm'),
  jQuery: () => import('../chunks/jQuery'),
  ownForm: () => import('../chunks/ownForm'),
  oddForm: () => import('../chunks/oddForm'),
  hydration: () => import('../chunks/hydration'),
  copies: () => import('../chunks/copies'),
  xhr: () => import('../chunks/xhr'),
  lease: () => import('../chunks/lease'),
  policy: () => import('../chunks/policy'),
  mine: () => import('../chunks/mine'),
  key: () => import('../chunks/key'),
  told: () => import('../chunks/told'),
  popup: () => import('../chunks/popup'),
  leftover: () => import('../chunks/leftover'),
  silence: () => import('../chunks/silence'),
  phone: () => import('../chunks/phone'),
  phoneBeside: () => import('../chunks/phoneBeside'),
  phoneWorld: () => import('../chunks/phoneWorld'),
  textAddress: () => import('../chunks/textAddress'),
  checker: () => import('../chunks/checker'),
};

/** The code of a chunk. A bundler's user gets a language whole. */
function find(name: string): Promise<unknown> | undefined {
  const found =
    entries[name as keyof Entries] ?? // by any name: what is no entry is looked for below
    presets[`../services/presets/${name.replace('Preset', '')}.ts`] ??
    locales[`../locales/${name.replace('_', '/')}.ts`] ??
    locales[`../locales/${name.split('_')[1]}.ts`];
  return found?.();
}

let trust: Trust | undefined;

/** See `face.ts`, whose types a bundler's user gets. */
export const start: typeof Start = (config, options = {}) => {
  if (typeof document === 'undefined') return undefined;
  const load: Load = (name) => find(String(name)) as never; // the table above holds entries to the contract
  if (!hasSoundShape(config)) {
    load('checker').then(({ reportConfig }) => reportConfig(config));
    return undefined;
  }
  // A page's CSP may allow our policy once only.
  trust ??= createTrust();
  return startOn(config, {
    loader: () => load,
    trust,
    nonce: options.nonce ?? '',
    debug: options.debug ?? false,
    configUrl: undefined,
  });
};
