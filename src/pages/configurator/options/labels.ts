import { catalog } from '../../../services/catalog/all';
import type { Lang } from '../words';
import { choiceOptions } from './choice';
import { colorOptions, lookOptions } from './look';
import { operatorOptions } from './operator';
import { endpointOptions, overrideOption, receiverOption, storageOptions } from './sending';
import { siteOptions } from './site';

const options = [
  ...siteOptions,
  ...operatorOptions,
  ...endpointOptions,
  receiverOption,
  ...storageOptions,
  overrideOption,
  ...lookOptions,
  ...colorOptions,
  ...choiceOptions,
];

/** What the control of a path is called; a service by its vendor's name. `undefined` where nothing is. */
export function labelOf(path: string, lang: Lang, preset?: string): string | undefined {
  const option = options.find((one) => one.path === path);
  return option?.label[lang] ?? (preset === undefined ? undefined : catalog[preset]?.title[lang]);
}
