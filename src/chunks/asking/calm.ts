import { mayHydrate } from '../../effects/hydration';
import type { Widget } from '../contract';

/** Resolves when something may be put into an element; `undefined` where that may be done at once. */
export function calmOf(
  { load, log }: Pick<Widget, 'load' | 'log'>,
  element: Element,
): Promise<void> | undefined {
  if (!mayHydrate(element)) return undefined;
  return load('hydration')
    .then(({ whenHydrated }) => whenHydrated(element))
    .catch(log);
}
