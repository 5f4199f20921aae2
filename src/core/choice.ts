import type { AssentConfig } from './config';
import type { Choice } from './record';
import { categoriesOf, categoryOfService, optionalIds } from './settings';

/** Every optional id: `on` where it or its category is named, else as it `was`. */
export function choiceWith(
  config: AssentConfig,
  was: (id: string) => boolean,
  ids: readonly string[],
  on: boolean,
): Choice {
  const named = (id: string) =>
    ids.includes(id) || ids.includes(categoryOfService(config, id) ?? id);
  return Object.fromEntries(optionalIds(config).map((id) => [id, named(id) ? on : was(id)]));
}

/** Every optional id off. */
export function refuseAll(config: AssentConfig): Choice {
  return choiceWith(config, () => false, [], false);
}

/** Ids that Global Privacy Control keeps off unless the person switches them on by themselves. */
export function gpcIds(config: AssentConfig): string[] {
  return (
    config.gpc ?? (config.regime === 'us-ca' ? Object.keys(categoriesOf(config)) : ['marketing'])
  );
}

/** What “Accept all” grants: everything, save what Global Privacy Control keeps off where the browser sends it. */
export function acceptAll({ config, gpc }: { config: AssentConfig; gpc: boolean }): Choice {
  return choiceWith(config, () => true, gpc ? gpcIds(config) : [], false);
}

/** `before` with the named ids set to `on`; a category takes its services along; the unanswered become refused. */
export function setIds(
  config: AssentConfig,
  before: Choice,
  ids: readonly string[],
  on: boolean,
): Choice {
  return choiceWith(config, (id) => before[id] === true, ids, on);
}

/** Ids whose grant differs between two choices. */
export function changedIds(before: Choice, after: Choice): string[] {
  return Object.keys({ ...before, ...after }).filter((id) => !!before[id] !== !!after[id]);
}

/** Whether anything optional is granted. */
export function grantsAnything(choice: Choice): boolean {
  return Object.values(choice).includes(true);
}
