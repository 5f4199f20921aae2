import type { Preset } from '../core/service';
import type { Widget } from '../core/widget';
import { purge, type Remains } from '../effects/purge';
import type { Chunks } from './chunks';

/**
 * After a withdrawal: vendors are told, cookies and keys of the revoked services go, and the page is
 * loaded again, once, when something that runs cannot be stopped otherwise.
 */
export async function withdraw(
  widget: Widget,
  revoked: readonly string[],
  scriptsRan: boolean,
): Promise<void> {
  const services = revoked.flatMap((id) => widget.config.services?.[id] ?? []);
  const hasPreset = services.some(({ preset }) => preset);
  const stopped = hasPreset
    ? await ((await widget.load('signals')) as Chunks['signals']).stop(widget, revoked)
    : { presets: [], mustReload: false };
  const remains: Remains = {
    cookies: [
      ...services.flatMap(({ cookies = [] }) => cookies),
      ...namesOf(stopped.presets, 'cookies'),
    ],
    storage: [
      ...services.flatMap(({ storage = [] }) => storage),
      ...namesOf(stopped.presets, 'storage'),
    ],
  };
  purge(remains);
  if (!scriptsRan && !stopped.mustReload) return;
  widget.log('The page is loaded again: something that was running cannot be stopped otherwise.');
  // What still runs may write until the very end.
  addEventListener('pagehide', () => purge(remains));
  location.reload();
}

function namesOf(presets: readonly Preset[], kind: 'cookies' | 'storage'): string[] {
  return presets.flatMap(({ facts }) =>
    // A key on the vendor's own domain is out of reach, and its name may be the site's own here.
    facts[kind].flatMap(({ name, isForeign }) => (isForeign ? [] : name)),
  );
}
